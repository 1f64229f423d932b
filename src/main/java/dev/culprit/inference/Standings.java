package dev.culprit.inference;

import dev.culprit.diagnosis.SuspectState.Status;
import dev.culprit.hypothesis.Concluded;
import dev.culprit.hypothesis.Confirmed;
import dev.culprit.hypothesis.Explained;
import dev.culprit.hypothesis.NoSuspectLeft;
import dev.culprit.hypothesis.Possible;
import dev.culprit.hypothesis.RuledOut;
import dev.culprit.hypothesis.Seen;
import dev.culprit.hypothesis.SetAside;
import dev.culprit.hypothesis.Suspect;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How the suspects of each case stand after the rules have run. */
final class Standings {
  private final Conclusions conclusions;
  private final Map<SeenCase, Map<String, Status>> statuses = new HashMap<>();
  private final Map<SeenCase, Set<String>> concluded = new HashMap<>();
  private final Set<SeenCase> contradicted;
  private final Set<SeenCase> seen;

  Standings(Conclusions conclusions) {
    this.conclusions = conclusions;
    Set<String> confirmed = causes(conclusions.all(Confirmed.class).map(Confirmed::cause));
    Set<String> ruledOut = causes(conclusions.all(RuledOut.class).map(RuledOut::cause));
    for (Suspect fact : list(Suspect.class)) {
      Status otherwise = ruledOut.contains(fact.cause()) ? Status.RULED_OUT : Status.SET_ASIDE;
      put(fact.caseId(), fact.run(), fact.cause(), otherwise);
    }
    for (Possible fact : list(Possible.class)) {
      put(fact.caseId(), fact.run(), fact.cause(), Status.SUSPECTED);
    }
    for (SetAside fact : list(SetAside.class)) {
      put(fact.caseId(), fact.run(), fact.cause(), Status.SET_ASIDE);
    }
    for (Explained fact : list(Explained.class)) {
      Status live = confirmed.contains(fact.cause()) ? Status.CONFIRMED : Status.SUSPECTED;
      put(fact.caseId(), fact.run(), fact.cause(), live);
    }
    for (Concluded fact : list(Concluded.class)) {
      concluded
          .computeIfAbsent(new SeenCase(fact.caseId(), fact.run()), place -> new TreeSet<>())
          .add(fact.cause());
    }
    contradicted =
        conclusions
            .all(NoSuspectLeft.class)
            .map(fact -> new SeenCase(fact.caseId(), fact.run()))
            .collect(Collectors.toSet());
    seen =
        conclusions
            .all(Seen.class)
            .map(fact -> new SeenCase(fact.caseId(), fact.run()))
            .collect(Collectors.toSet());
  }

  private <T extends Record> Iterable<T> list(Class<T> kind) {
    return conclusions.all(kind).toList();
  }

  private static Set<String> causes(java.util.stream.Stream<String> causes) {
    return causes.collect(Collectors.toSet());
  }

  private void put(String caseId, int run, String cause, Status status) {
    statuses
        .computeIfAbsent(new SeenCase(caseId, run), place -> new TreeMap<>())
        .put(cause, status);
  }

  Set<SeenCase> seen() {
    return seen;
  }

  /** The suspects of a case and their status, by cause id. */
  Map<String, Status> suspectsOf(SeenCase place) {
    return statuses.getOrDefault(place, Map.of());
  }

  /** The causes that may still be behind a case. */
  Set<String> liveSuspectsOf(SeenCase place) {
    return suspectsOf(place).entrySet().stream()
        .filter(suspect -> isLive(suspect.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isLive(Status status) {
    return status == Status.SUSPECTED || status == Status.CONFIRMED;
  }

  Set<String> concludedFor(SeenCase place) {
    return concluded.getOrDefault(place, Set.of());
  }

  /** Whether every documented cause of a case is ruled out. */
  boolean isContradicted(SeenCase place) {
    return contradicted.contains(place);
  }
}
