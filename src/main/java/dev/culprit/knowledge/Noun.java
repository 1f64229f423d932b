package dev.culprit.knowledge;

import dev.culprit.text.Text;
import java.util.Arrays;

/** The words for what knowledge is made of, with what French grammar asks of them. */
public enum Noun {
  PRODUCT(Names.PRODUCT, "produit", false),
  STAGE(Names.STAGE, "phase", true),
  STEP(Names.STEP, "étape", true),
  LOG(Names.LOG, "journal", false),
  CONTEXT(Names.CONTEXT, "valeur de contexte", true),
  CASE(Names.CASE, "cas", false),
  CAUSE(Names.CAUSE, "cause", true),
  QUESTION(Names.QUESTION, "question", true),
  ANSWER(Names.CHOICE, "réponse", true),
  /** An answer, as rules call it. */
  CHOICE("choice", "réponse", true),
  SIGNATURE(Names.SIGNATURE, "signature", true),
  PRINTOUT(Names.PRINTOUT, "sortie de commande", true);

  private final String en;
  private final String fr;
  private final boolean feminine;

  Noun(String en, String fr, boolean feminine) {
    this.en = en;
    this.fr = fr;
    this.feminine = feminine;
  }

  /** The word for a kind of name. */
  static Noun of(String kind) {
    return Arrays.stream(values()).filter(noun -> noun.en.equals(kind)).findFirst().orElseThrow();
  }

  /** That there is none of this name. */
  public Text missing(String quotedId) {
    return new Text(
        "there is no " + en + " " + quotedId,
        "il n'y a pas " + (beginsWithVowel() ? "d'" : "de ") + fr + " " + quotedId);
  }

  /** The word with its definite article. */
  public Text the() {
    String article = feminine ? "la " : "le ";
    return new Text("the " + en, (beginsWithVowel() ? "l'" : article) + fr);
  }

  /** The word with its indefinite article. */
  public Text a() {
    return new Text("a " + en, (feminine ? "une " : "un ") + fr);
  }

  /** A French participle in the form that goes with the word. */
  String agreed(String masculine) {
    return feminine ? masculine + "e" : masculine;
  }

  private boolean beginsWithVowel() {
    return "aeiouyéèê".indexOf(fr.charAt(0)) >= 0;
  }
}
