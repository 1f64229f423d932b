package dev.culprit.knowledge.yaml;

import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What reading one file gathers beside its value: problems, the names it defines and those it
 * refers to. Names are gathered from broken files too, so that one mistake never causes others
 * elsewhere.
 */
public final class Reading {
  private final String id;
  private final Map<String, String> scopes;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Placed<Name>> definitions = new ArrayList<>();
  private final List<Placed<Name>> references = new ArrayList<>();
  private final List<Placed<String>> placeholders = new ArrayList<>();

  /** Something and where it stands. */
  public record Placed<T>(T value, Place place) {}

  /**
   * @param id what the file's own id must be, which its name says
   * @param scopes kind of name and the scope that this file's names of that kind have
   */
  public Reading(String id, Map<String, String> scopes) {
    this.id = id;
    this.scopes = Map.copyOf(scopes);
  }

  public String id() {
    return id;
  }

  public void error(Text what, Place where, Text why, Text help) {
    problems.add(Problem.error(what, where, why, help));
  }

  public List<Problem> problems() {
    return problems;
  }

  /** A name in this file's scope of its kind. */
  public Name name(String kind, String id) {
    return new Name(kind, scopes.getOrDefault(kind, ""), id);
  }

  public void define(Name name, Place place) {
    definitions.add(new Placed<>(name, place));
  }

  public void refer(Name name, Place place) {
    references.add(new Placed<>(name, place));
  }

  public void placeholder(String name, Place place) {
    placeholders.add(new Placed<>(name, place));
  }

  public List<Placed<Name>> definitions() {
    return definitions;
  }

  public List<Placed<Name>> references() {
    return references;
  }

  public List<Placed<String>> placeholders() {
    return placeholders;
  }
}
