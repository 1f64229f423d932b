package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Name;
import dev.culprit.knowledge.yaml.Reading.Placed;
import dev.culprit.text.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the sound files together. */
final class Assembly {
  private final List<FileContent> sound;
  private final List<Product> products;
  private final Map<String, Cause> causes = new LinkedHashMap<>();
  private final List<Question> questions = new ArrayList<>();
  private final Map<String, Set<String>> also = new HashMap<>();

  private Assembly(List<FileContent> sound) {
    this.sound = sound;
    this.products = values(Product.class);
  }

  static LoadedKnowledge of(List<FileContent> contents, List<Problem> problems) {
    Assembly assembly = new Assembly(contents.stream().filter(FileContent::isSound).toList());
    return new LoadedKnowledge(
        assembly.base(),
        problems,
        contents.stream().map(content -> content.file().path()).toList(),
        lines(assembly.sound),
        Map.copyOf(assembly.also));
  }

  private static Map<String, LoadedKnowledge.Lines> lines(List<FileContent> sound) {
    Map<String, LoadedKnowledge.Lines> lines = new HashMap<>();
    for (FileContent content : sound) {
      for (Placed<Name> defined : content.reading().definitions()) {
        String signature = defined.value().scope();
        if (defined.value().kind().equals(Names.SAMPLE)) {
          at(signature, lines).samples().add(defined.place());
        } else if (defined.value().kind().equals(Names.REJECT)) {
          at(signature, lines).rejects().add(defined.place());
        }
      }
    }
    return Map.copyOf(lines);
  }

  private static LoadedKnowledge.Lines at(
      String signature, Map<String, LoadedKnowledge.Lines> lines) {
    return lines.computeIfAbsent(
        signature, any -> new LoadedKnowledge.Lines(new ArrayList<>(), new ArrayList<>()));
  }

  private KnowledgeBase base() {
    values(Cause.class).forEach(cause -> causes.put(cause.id(), cause));
    questions.addAll(values(Question.class));
    List<PendingCase> pending = values(PendingCase.class);
    for (PendingCase one : pending) {
      one.causes().stream()
          .filter(cause -> cause.told() != null)
          .forEach(cause -> causes.put(cause.told().id(), cause.told()));
      questions.addAll(one.questions());
      also.put(one.id(), Set.copyOf(one.also()));
    }
    List<ErrorCase> cases = new ArrayList<>();
    for (Product product : products) {
      for (Product.Stage stage : product.stages()) {
        sound.stream()
            .filter(content -> content.file().product().equals(product.id()))
            .filter(content -> content.file().folder().equals(stage.id()))
            .flatMap(content -> ((PendingCase) content.value()).in(content.file(), causes).stream())
            .forEach(cases::add);
      }
    }
    return new KnowledgeBase(products, cases, List.copyOf(causes.values()), questions);
  }

  private <T> List<T> values(Class<T> type) {
    return sound.stream().map(FileContent::value).filter(type::isInstance).map(type::cast).toList();
  }
}
