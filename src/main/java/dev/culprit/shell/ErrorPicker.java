package dev.culprit.shell;

import dev.culprit.evidence.EvidenceFinder;
import dev.culprit.evidence.Observation;
import dev.culprit.evidence.Sighting;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Product;
import dev.culprit.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lets a person who has no log say which error they saw: by its message, or by where it came up.
 */
final class ErrorPicker {
  private final Surroundings here;
  private final KnowledgeBase knowledge;
  private final Language language;
  private final Menu menu;

  ErrorPicker(Surroundings here, KnowledgeBase knowledge) {
    this.here = here;
    this.knowledge = knowledge;
    this.language = here.settings().language();
    this.menu = new Menu(here);
  }

  /** What the person saw; empty when they leave. */
  Optional<Given> pick() {
    List<Boolean> byMessage = List.of(true, false);
    return menu.choose(
        here.say("pick.how"),
        byMessage,
        message -> here.say(message ? "pick.by-message" : "pick.by-step"),
        message -> message ? pasted() : product());
  }

  /** A message may span lines; an empty line ends it. */
  private Optional<Given> pasted() {
    here.print("");
    here.print(here.say("pick.paste"));
    List<String> lines = new ArrayList<>();
    Optional<String> line = menu.line();
    while (line.isPresent() && !(line.get().isEmpty() && !lines.isEmpty())) {
      if (!line.get().isEmpty()) {
        lines.add(line.get());
      }
      line = menu.line();
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    Observation observation =
        EvidenceFinder.of(knowledge)
            .findInText(
                String.join("\n", lines), here.say("pick.pasted"), here.settings().product());
    if (observation.matches().isEmpty()) {
      here.print("");
      here.print(here.say("pick.not-known"));
      return Optional.empty();
    }
    return Optional.of(Given.of(observation, true));
  }

  private Optional<Given> product() {
    return menu.choose(
        here.say("pick.product"),
        Products.wanted(knowledge, here),
        product -> product.title().in(language),
        this::stage);
  }

  private Optional<Given> stage(Product product) {
    List<ErrorCase> all =
        knowledge.cases().stream()
            .filter(seen -> !seen.isNoise() && seen.product().equals(product.id()))
            .toList();
    return menu.choose(
        here.say("pick.stage"),
        product.stages().stream()
            .filter(stage -> all.stream().anyMatch(seen -> seen.stage().equals(stage.id())))
            .toList(),
        stage -> stage.title().in(language),
        stage -> step(stage, all.stream().filter(s -> s.stage().equals(stage.id())).toList()));
  }

  private Optional<Given> step(Product.Stage stage, List<ErrorCase> errors) {
    List<String> order = stage.steps().stream().map(Product.Step::id).toList();
    List<String> steps =
        errors.stream()
            .map(ErrorCase::step)
            .distinct()
            .sorted(Comparator.comparingInt(id -> id.isEmpty() ? order.size() : order.indexOf(id)))
            .toList();
    return menu.choose(
        here.say("pick.step"),
        steps,
        id -> stepTitle(stage, id),
        id -> error(errors.stream().filter(seen -> seen.step().equals(id)).toList()));
  }

  private String stepTitle(Product.Stage stage, String id) {
    return stage.steps().stream()
        .filter(step -> step.id().equals(id))
        .findFirst()
        .map(step -> step.title().in(language))
        .orElseGet(() -> here.say("pick.other-step"));
  }

  private Optional<Given> error(List<ErrorCase> errors) {
    Function<ErrorCase, Optional<Given>> sighting =
        seen -> Optional.of(Given.of(new Sighting(seen.id())));
    return menu.choose(here.say("pick.error"), errors, seen -> seen.title().in(language), sighting);
  }
}
