package dev.culprit.shell;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * One step of an interview as a person sees it.
 *
 * @param text what is said before the answers
 * @param words what may be typed beside the answers
 * @param choose takes the answer of this number, counted from 0, and says whether the interview
 *     goes on
 */
record Turn(String text, Choices choices, List<Word> words, IntPredicate choose) {}
