package dev.culprit.check;

import dev.culprit.evidence.NearestMiss;
import dev.culprit.evidence.SignatureMatcher;
import dev.culprit.knowledge.LoadedKnowledge;
import dev.culprit.knowledge.Signature;
import dev.culprit.report.MissText;
import dev.culprit.text.Language;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
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
                new Text(
                    "the sample does not match the signature '" + signature.id() + "'",
                    "l'exemple ne correspond pas à la signature '" + signature.id() + "'"),
                place,
                miss(matcher.nearestMiss(sample)),
                new Text(
                    "copy the line from a log, and write {placeholders} for what changes",
                    "copiez la ligne depuis un journal, et écrivez des {paramètres} pour ce qui"
                        + " change")));
  }

  private static Text miss(NearestMiss miss) {
    return new Text(MissText.of(miss, Language.EN), MissText.of(miss, Language.FR));
  }

  private static List<Problem> matchesNot(
      SignatureMatcher matcher, Signature signature, String reject, Place place) {
    return matcher.match(reject).isEmpty()
        ? List.of()
        : List.of(
            Problem.error(
                new Text(
                    "the signature '" + signature.id() + "' matches a line that it must reject",
                    "la signature '"
                        + signature.id()
                        + "' reconnaît une ligne qu'elle doit rejeter"),
                place,
                Text.NONE,
                new Text(
                    "write more of the line into the signature, or give its placeholders types",
                    "écrivez davantage de la ligne dans la signature, ou donnez des types à ses"
                        + " paramètres")));
  }
}
