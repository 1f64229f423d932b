package dev.culprit.check.search;

import dev.culprit.knowledge.CandidateCause;
import dev.culprit.knowledge.Clue;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.Signature;
import dev.culprit.text.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts as the words one searches by: lower case, without accents. */
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

  private Words() {}

  static List<String> of(String text) {
    String plain = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return WORD.matcher(plain.toLowerCase(Locale.ROOT))
        .results()
        .map(match -> match.group())
        .toList();
  }

  /** What a case is found by: its names, its texts in every language, its lines. */
  static List<String> of(ErrorCase errorCase) {
    List<String> words = new ArrayList<>(of(errorCase.id()));
    words.addAll(of(errorCase.title()));
    Stream.concat(errorCase.signatures().stream(), errorCase.clues().stream().map(Clue::signature))
        .forEach(signature -> words.addAll(of(signature)));
    for (CandidateCause candidate : errorCase.causes()) {
      words.addAll(of(candidate.id()));
      words.addAll(of(candidate.cause().title()));
      words.addAll(of(candidate.because()));
    }
    return words;
  }

  private static List<String> of(Text text) {
    return of(text.en() + " " + text.fr());
  }

  private static List<String> of(Signature signature) {
    List<String> words = new ArrayList<>();
    signature.alternatives().forEach(wording -> words.addAll(of(wording.pattern())));
    signature.samples().forEach(sample -> words.addAll(of(sample)));
    return words;
  }
}
