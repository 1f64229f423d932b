package dev.culprit.evidence.printout;

import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Printout;
import java.util.List;

/** The printouts that are known. */
public final class Printouts {
  private final List<Form> forms;

  private Printouts(List<Form> forms) {
    this.forms = forms;
  }

  /** Those of all products; one whose regular expressions are broken fits nothing. */
  public static Printouts of(KnowledgeBase base) {
    return new Printouts(
        base.products().stream()
            .flatMap(product -> product.printouts().stream())
            .map(Form::new)
            .toList());
  }

  /** This one alone. */
  public static Printouts of(Printout printout) {
    return new Printouts(List.of(new Form(printout)));
  }

  /** What is wrong with a printout's regular expressions; empty when nothing is. */
  public static String problem(Printout printout) {
    return Form.problem(printout);
  }

  public boolean isEmpty() {
    return forms.isEmpty();
  }

  /** Reads the lines of one text. */
  public PrintoutReader reader() {
    return new PrintoutReader(forms, 0);
  }
}
