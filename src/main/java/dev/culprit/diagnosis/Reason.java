package dev.culprit.diagnosis;

import java.util.List;

/**
 * Why a fact holds: the rule that concluded it, a full sentence, and the facts that rule matched.
 *
 * @param fact a record of {@code hypothesis}, or of {@code evidence} when it was observed
 * @param rule empty for what was observed or is documented
 * @param premises the reasons of the facts the rule rests on
 */
public record Reason(Record fact, String rule, List<Reason> premises) {}
