package dev.culprit.check;

import dev.culprit.evidence.printout.PrintoutReader;
import dev.culprit.evidence.printout.Printouts;
import dev.culprit.evidence.printout.Restated;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Printout;
import dev.culprit.knowledge.Product;
import dev.culprit.text.Problem;
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
                "the printout '" + printout.id() + "' can not be looked for",
                printout.place(),
                problem,
                "mend the regular expression in 'begins:' or 'row:'"));
  }

  private static List<Problem> sampleProblems(Printout printout, Printout.Sample sample) {
    List<String> read = read(printout, sample.text());
    if (read.equals(sample.lines())) {
      return List.of();
    }
    String what = "the sample of the printout '" + printout.id() + "' is not read as it says";
    if (read.isEmpty()) {
      return List.of(
          Problem.error(
              what,
              sample.place(),
              "nothing in it is recognised",
              "two of " + String.join(", ", printout.recognisedBy()) + " must be there"));
    }
    return List.of(
        Problem.error(
            what,
            sample.place(),
            difference(sample.lines(), read),
            "correct the line, or name the fields under 'also:' as the text does"));
  }

  private static String difference(List<String> expected, List<String> read) {
    int at = 0;
    while (at < Math.min(expected.size(), read.size()) && expected.get(at).equals(read.get(at))) {
      at++;
    }
    String wanted = at < expected.size() ? "'" + expected.get(at) + "'" : "nothing";
    String found = at < read.size() ? "'" + read.get(at) + "'" : "nothing";
    return "line " + (at + 1) + " is to be " + wanted + ", but is " + found;
  }

  private static List<Problem> rejectProblems(Printout printout, Printout.Sample reject) {
    List<String> read = read(printout, reject.text());
    return read.isEmpty()
        ? List.of()
        : List.of(
            Problem.error(
                "the printout '" + printout.id() + "' is read from a text that it must reject",
                reject.place(),
                "it is read as '" + read.get(0) + "'",
                "name fields under 'recognised-by:' that no other text has"));
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
