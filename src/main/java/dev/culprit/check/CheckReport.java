package dev.culprit.check;

import dev.culprit.text.Problem;
import java.util.Comparator;
import java.util.List;

/** Everything that was put to the proof, and what came of it. */
public record CheckReport(List<Claim> claims) {
  public CheckReport {
    claims = List.copyOf(claims);
  }

  /** What is wrong, in order of file and line. */
  public List<Problem> problems() {
    return claims.stream()
        .flatMap(claim -> claim.problems().stream())
        .sorted(Comparator.comparing(Problem::where))
        .toList();
  }

  public boolean isSound() {
    return claims.stream().allMatch(Claim::holds);
  }
}
