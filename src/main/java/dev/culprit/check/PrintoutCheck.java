package dev.culprit.check;

import dev.culprit.evidence.printout.PrintoutReader;
import dev.culprit.evidence.printout.Printouts;
import dev.culprit.evidence.printout.Restated;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Printout;
import dev.culprit.knowledge.Product;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Each printout is read from its samples as they say, and from none of its rejects. */
final class PrintoutCheck {
  private final KnowledgeBase base;

  PrintoutCheck(KnowledgeBase base) {
    this.base = base;
  }

  List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (Product product : base.products()) {
      for (Printout printout : product.printouts()) {
        List<Problem> broken = regexProblems(printout);
        claims.add(claim(product, "the printout '%s' can be looked for", printout, broken));
        if (broken.isEmpty()) {
          addTexts(product, printout, claims);
        }
      }
    }
    return claims;
  }

  private static void addTexts(Product product, Printout printout, List<Claim> claims) {
    int number = 0;
    for (Printout.Sample sample : printout.samples()) {
      String sentence = "sample " + ++number + " of the printout '%s' is read as it says";
      claims.add(claim(product, sentence, printout, sampleProblems(printout, sample)));
    }
    number = 0;
    for (Printout.Sample reject : printout.rejects()) {
      String sentence = "reject " + ++number + " of the printout '%s' is not read";
      claims.add(claim(product, sentence, printout, rejectProblems(printout, reject)));
    }
  }

  private static Claim claim(
      Product product, String sentence, Printout printout, List<Problem> problems) {
    return new Claim(product.id(), sentence.formatted(printout.id()), problems);
  }

  private static List<Problem> regexProblems(Printout printout) {
    String problem = Printouts.problem(printout);
    return problem.isEmpty()
        ? List.of()
        : List.of(
            Problem.error(
                new Text(
                    "the printout '" + printout.id() + "' can not be looked for",
                    "la sortie de commande '" + printout.id() + "' ne peut pas être cherchée"),
                printout.place(),
                new Text(problem, "RE2 dit\u00a0: " + problem),
                new Text(
                    "mend the regular expression in 'begins:' or 'row:'",
                    "corrigez l'expression régulière de 'begins:' ou de 'row:'")));
  }

  private static List<Problem> sampleProblems(Printout printout, Printout.Sample sample) {
    List<String> read = read(printout, sample.text());
    if (read.equals(sample.lines())) {
      return List.of();
    }
    Text what =
        new Text(
            "the sample of the printout '" + printout.id() + "' is not read as it says",
            "l'exemple de la sortie de commande '"
                + printout.id()
                + "' n'est pas lu comme il le dit");
    if (read.isEmpty()) {
      return List.of(
          Problem.error(
              what,
              sample.place(),
              new Text("nothing in it is recognised", "rien n'y est reconnu"),
              new Text(
                  "two of " + String.join(", ", printout.recognisedBy()) + " must be there",
                  "deux des champs "
                      + String.join(", ", printout.recognisedBy())
                      + " doivent y être")));
    }
    return List.of(
        Problem.error(
            what,
            sample.place(),
            difference(sample.lines(), read),
            new Text(
                "correct the line, or name the fields under 'also:' as the text does",
                "corrigez la ligne, ou nommez les champs sous 'also:' comme le texte")));
  }

  private static Text difference(List<String> expected, List<String> read) {
    int at = 0;
    while (at < Math.min(expected.size(), read.size()) && expected.get(at).equals(read.get(at))) {
      at++;
    }
    Text wanted = quoted(expected, at);
    Text found = quoted(read, at);
    return new Text(
        "line " + (at + 1) + " is to be " + wanted.en() + ", but is " + found.en(),
        "la ligne " + (at + 1) + " doit être " + wanted.fr() + ", mais est " + found.fr());
  }

  private static Text quoted(List<String> lines, int at) {
    return at < lines.size()
        ? Text.same("'" + lines.get(at) + "'")
        : new Text("nothing", "absente");
  }

  private static List<Problem> rejectProblems(Printout printout, Printout.Sample reject) {
    List<String> read = read(printout, reject.text());
    return read.isEmpty()
        ? List.of()
        : List.of(
            Problem.error(
                new Text(
                    "the printout '" + printout.id() + "' is read from a text that it must reject",
                    "la sortie de commande '"
                        + printout.id()
                        + "' est lue dans un texte qu'elle doit rejeter"),
                reject.place(),
                new Text(
                    "it is read as '" + read.get(0) + "'", "il est lu comme '" + read.get(0) + "'"),
                new Text(
                    "name fields under 'recognised-by:' that no other text has",
                    "nommez sous 'recognised-by:' des champs qu'aucun autre texte n'a")));
  }

  private static List<String> read(Printout printout, String text) {
    PrintoutReader reader = Printouts.of(printout).reader();
    List<Restated> read = new ArrayList<>();
    text.lines().forEach(line -> read.addAll(reader.read(line)));
    read.addAll(reader.end());
    read.sort(Comparator.comparingInt(Restated::line));
    return read.stream().map(Restated::text).toList();
  }
}
