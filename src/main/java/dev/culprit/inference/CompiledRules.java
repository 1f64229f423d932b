package dev.culprit.inference;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Rules as class files.
 *
 * @param parts one, or after an edit one for each time that rules were compiled
 * @param book what the rules say apart from their code
 */
record CompiledRules(List<Part> parts, RuleBook book) {

  /**
   * Rules that were compiled together.
   *
   * @param model name of the class that is their {@code org.drools.model.Model}
   * @param rules name and sum of the text of each rule that still counts; the model may hold others
   *     that were edited since
   * @param classes class name and class file
   */
  record Part(String model, SortedMap<String, String> rules, SortedMap<String, byte[]> classes) {
    Part(String model, Map<String, String> rules, Map<String, byte[]> classes) {
      this(model, new TreeMap<>(rules), new TreeMap<>(classes));
    }
  }

  CompiledRules {
    parts = List.copyOf(parts);
  }

  /** All class files. Parts may share some: what is made of the same condition has one name. */
  SortedMap<String, byte[]> classes() {
    SortedMap<String, byte[]> all = new TreeMap<>();
    parts.forEach(part -> part.classes().forEach(all::putIfAbsent));
    return all;
  }
}
