package dev.culprit.text;

import java.util.Collection;

/** What many problems advise, in the words they share. */
public final class Advice {
  private Advice() {}

  /** To write this in the place of what stands there. */
  public static Text write(String code) {
    return new Text("write '" + code + "'", "écrivez '" + code + "'");
  }

  /** To write the known word that was probably meant; where none is near, something else. */
  public static Text writeNearest(String word, Collection<String> known, Text otherwise) {
    return NearestWord.to(word, known).map(Advice::write).orElse(otherwise);
  }

  /** To add a key. */
  public static Text addKey(String key) {
    return new Text("add '" + key + ":'", "ajoutez '" + key + ":'");
  }
}
