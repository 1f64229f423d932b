package dev.culprit.check;

import dev.culprit.evidence.SignatureMatcher;
import dev.culprit.knowledge.LoadedKnowledge;
import dev.culprit.knowledge.Signature;
import dev.culprit.report.MissText;
import dev.culprit.text.Language;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import java.util.ArrayList;
import java.util.List;

/** Each signature can be searched for, matches its samples and leaves its rejects alone. */
final class SignatureCheck {
  private final LoadedKnowledge knowledge;

  SignatureCheck(LoadedKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (OwnedSignature owned : OwnedSignature.all(knowledge.base())) {
      Signature signature = owned.signature();
      List<Problem> broken = SignatureMatcher.problems(signature);
      claims.add(
          new Claim(
              owned.owner(), "the signature '" + signature.id() + "' can be searched for", broken));
      if (broken.isEmpty()) {
        claims.addAll(claims(owned.owner(), signature));
      }
    }
    return claims;
  }

  private List<Claim> claims(String owner, Signature signature) {
    SignatureMatcher matcher = SignatureMatcher.of(signature);
    LoadedKnowledge.Lines places = knowledge.lines().get(signature.id());
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < signature.samples().size(); i++) {
      String sentence = "sample %d of the signature '%s' matches".formatted(i + 1, signature.id());
      claims.add(
          new Claim(
              owner,
              sentence,
              matches(matcher, signature, signature.samples().get(i), places.samples().get(i))));
    }
    for (int i = 0; i < signature.rejects().size(); i++) {
      String sentence =
          "reject %d of the signature '%s' does not match".formatted(i + 1, signature.id());
      claims.add(
          new Claim(
              owner,
              sentence,
              matchesNot(matcher, signature, signature.rejects().get(i), places.rejects().get(i))));
    }
    return claims;
  }

  private static List<Problem> matches(
      SignatureMatcher matcher, Signature signature, String sample, Place place) {
    return matcher.match(sample).isPresent()
        ? List.of()
        : List.of(
            Problem.error(
                "the sample does not match the signature '" + signature.id() + "'",
                place,
                MissText.of(matcher.nearestMiss(sample), Language.EN),
                "copy the line from a log, and write {placeholders} for what changes"));
  }

  private static List<Problem> matchesNot(
      SignatureMatcher matcher, Signature signature, String reject, Place place) {
    return matcher.match(reject).isEmpty()
        ? List.of()
        : List.of(
            Problem.error(
                "the signature '" + signature.id() + "' matches a line that it must reject",
                place,
                "",
                "write more of the line into the signature, or give its placeholders types"));
  }
}
