package dev.culprit.interview;

import dev.culprit.diagnosis.Findings;
import dev.culprit.evidence.Answer;

/**
 * What would follow from an answer that was not given.
 *
 * @param findings with the answer in place of any earlier one to its question
 * @param step the step that would come next
 */
public record WhatIf(Answer answer, Findings findings, Step step) {}
