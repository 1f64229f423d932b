package dev.culprit.knowledge;

import dev.culprit.text.Place;
import java.util.List;
import java.util.Map;

/**
 * A short test of a case: a log and answers, and what must come of them. Parts that are null are
 * not checked.
 *
 * @param log the text of the log; empty when a person reports the error and has none
 * @param answers question and choice
 * @param failed causes whose solution was tried without success
 * @param diagnosis ids of the causes that must be diagnosed; empty means none may be
 * @param suspects ids of the causes that must be left; empty means nothing may be suspected
 * @param asks id of the question that must come next
 */
public record Scenario(
    String name,
    String log,
    Map<String, String> answers,
    List<String> failed,
    List<String> diagnosis,
    List<String> suspects,
    String asks,
    Place place) {}
