package dev.culprit.inference;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Rules as class files.
 *
 * @param model name of the class that is the rules' {@code org.drools.model.Model}
 * @param classes class name and class file
 */
record CompiledRules(String model, SortedMap<String, byte[]> classes, RuleBook book) {
  CompiledRules(String model, Map<String, byte[]> classes, RuleBook book) {
    this(model, new TreeMap<>(classes), book);
  }
}
