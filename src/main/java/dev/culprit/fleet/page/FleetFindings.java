package dev.culprit.fleet.page;

import dev.culprit.fleet.summary.FleetSummary;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.report.redaction.Pseudonyms;
import dev.culprit.report.redaction.RedactionRules;
import java.time.Instant;

/**
 * Everything a report about a fleet is made from.
 *
 * @param version of the program
 * @param made when
 */
public record FleetFindings(
    String version, Instant made, KnowledgeBase knowledge, FleetSummary summary) {

  /**
   * The same to hand over: machines and all identifiers have pseudonyms.
   *
   * @param known pseudonyms given before, which hold again
   */
  public Redacted forOthers(RedactionRules rules, Pseudonyms known) {
    SummaryRedaction redaction = new SummaryRedaction(rules, summary, known);
    FleetFindings redacted = new FleetFindings(version, made, knowledge, redaction.redacted());
    return new Redacted(redacted, redaction.pseudonyms());
  }

  /**
   * @param pseudonyms the way back, for the owner
   */
  public record Redacted(FleetFindings findings, Pseudonyms pseudonyms) {}
}
