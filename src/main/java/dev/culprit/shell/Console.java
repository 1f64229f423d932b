package dev.culprit.shell;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.function.Supplier;

/**
 * Where results, messages and questions go, and what is known of the terminal there.
 *
 * @param out for results
 * @param err for messages
 * @param in what is piped in
 * @param terminal whether {@code out} is a terminal, so that colours and its width make sense
 * @param watched whether {@code err} is a terminal, so that it makes sense to tell progress there
 * @param attended whether a person is at a terminal who can be asked
 * @param conversation the conversation with that person, opened when it is first needed
 */
record Console(
    PrintWriter out,
    PrintWriter err,
    InputStream in,
    boolean terminal,
    boolean watched,
    boolean attended,
    Supplier<Conversation> conversation) {}
