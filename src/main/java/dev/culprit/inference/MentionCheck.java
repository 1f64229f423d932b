package dev.culprit.inference;

import dev.culprit.knowledge.Cause;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Noun;
import dev.culprit.knowledge.Product;
import dev.culprit.knowledge.Question;
import dev.culprit.knowledge.Signature;
import dev.culprit.text.NearestWord;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the ids that rules name exist. */
final class MentionCheck {
  private static final Map<String, Noun> WORDS =
      Map.of(
          "cause", Noun.CAUSE,
          "caseId", Noun.CASE,
          "signature", Noun.SIGNATURE,
          "question", Noun.QUESTION,
          "choice", Noun.CHOICE,
          "context", Noun.CONTEXT);

  private final Map<String, Set<String>> known;
  private final Set<String> products;

  MentionCheck(KnowledgeBase base) {
    products = ids(base.products().stream().map(Product::id));
    known =
        Map.of(
            "cause", ids(base.causes().stream().map(Cause::id)),
            "caseId", ids(base.cases().stream().map(ErrorCase::id)),
            "signature", ids(base.cases().stream().flatMap(MentionCheck::signatures)),
            "question", ids(base.questions().stream().map(Question::id)),
            "choice",
                ids(
                    base.questions().stream()
                        .flatMap(question -> question.choices().stream())
                        .map(Question.Choice::id)),
            "context",
                ids(
                    base.products().stream()
                        .flatMap(product -> product.context().stream())
                        .map(Product.ContextValue::id)));
  }

  private static Stream<String> signatures(ErrorCase errorCase) {
    return Stream.concat(
            errorCase.signatures().stream(),
            errorCase.clues().stream().map(clue -> clue.signature()))
        .map(Signature::id);
  }

  private static Set<String> ids(Stream<String> ids) {
    return ids.collect(Collectors.toCollection(TreeSet::new));
  }

  List<Problem> check(Collection<Mention> mentions, List<RuleText> files) {
    Set<Integer> touched =
        mentions.stream().filter(this::isKnown).map(Mention::source).collect(Collectors.toSet());
    return mentions.stream()
        .filter(mention -> !isKnown(mention))
        .filter(mention -> touched.contains(mention.source()) || !isOfOtherProduct(mention, files))
        .map(mention -> problem(mention, files.get(mention.source())))
        .toList();
  }

  private boolean isKnown(Mention mention) {
    return known.get(mention.kind()).contains(mention.id());
  }

  /** Rules of a product that this knowledge does not have name nothing it has. */
  private boolean isOfOtherProduct(Mention mention, List<RuleText> files) {
    String folder = files.get(mention.source()).folder();
    return !folder.isEmpty() && !products.contains(folder);
  }

  private Problem problem(Mention mention, RuleText file) {
    Noun noun = WORDS.get(mention.kind());
    return file.error(
        noun.missing("\"" + mention.id() + "\""),
        new Place(file.file(), mention.line(), mention.column()),
        new Text(
            "a rule names it and the knowledge does not have it",
            "une règle en fait mention et les connaissances ne l'ont pas"),
        NearestWord.to(mention.id(), known.get(mention.kind()))
            .map(RuleProblems::didYouMean)
            .orElse(
                new Text(
                    "write " + noun.a().en() + " of this id, or take the rule out",
                    "décrivez " + noun.a().fr() + " de cet identifiant, ou retirez la règle")));
  }
}
