package dev.culprit.fleet.page;

import dev.culprit.fleet.summary.FleetSummary;
import dev.culprit.knowledge.KnowledgeBase;
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

  /** The same to hand over: machines and all identifiers have pseudonyms. */
  public FleetFindings forOthers(RedactionRules rules) {
    return new FleetFindings(
        version, made, knowledge, new SummaryRedaction(rules, summary).redacted());
  }
}
