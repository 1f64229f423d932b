package dev.culprit.inference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/** The rules of several models as one, in the order in which they are written. */
final class JoinedModel implements Model {
  private final List<Model> models = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();

  /**
   * @param models by their class name
   */
  JoinedModel(CompiledRules compiled, Map<String, Model> models) {
    Map<String, Rule> byName = new HashMap<>();
    for (CompiledRules.Part part : compiled.parts()) {
      Model model = models.get(part.model());
      this.models.add(model);
      for (Rule rule : model.getRules()) {
        if (part.rules().containsKey(rule.getName())) {
          byName.put(rule.getName(), rule);
        }
      }
    }
    compiled.book().heads().forEach(head -> rules.add(byName.get(head.name())));
  }

  @Override
  public String getName() {
    return models.get(0).getName();
  }

  @Override
  public String getPackageName() {
    return Vocabulary.RULE_PACKAGE;
  }

  @Override
  public List<Rule> getRules() {
    return rules;
  }

  @Override
  public List<Global> getGlobals() {
    return all(Model::getGlobals);
  }

  @Override
  public List<Query> getQueries() {
    return all(Model::getQueries);
  }

  @Override
  public List<TypeMetaData> getTypeMetaDatas() {
    return all(Model::getTypeMetaDatas);
  }

  @Override
  public List<EntryPoint> getEntryPoints() {
    return all(Model::getEntryPoints);
  }

  private <T> List<T> all(Function<Model, List<T>> part) {
    List<T> all = new ArrayList<>();
    for (Model model : models) {
      part.apply(model).stream().filter(each -> !all.contains(each)).forEach(all::add);
    }
    return all;
  }
}
