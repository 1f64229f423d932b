package dev.culprit.shell;

import dev.culprit.knowledge.Product;
import dev.culprit.text.Language;
import java.util.Arrays;
import java.util.List;

/** The options that every command takes. */
final class Options {
  static final Option KNOWLEDGE = Option.taking("knowledge", "DIR", Proposals.FILES);
  static final Option RULES = Option.taking("rules", "DIR", Proposals.FILES);
  static final Option PRODUCT =
      Option.taking(
          "product",
          "NAME",
          (begun, knowledge) -> knowledge.get().products().stream().map(Product::id));
  static final Option LANGUAGE =
      Option.oneOf("lang", Arrays.stream(Language.values()).map(Language::code).toList());
  static final Option QUIET = Option.flag("quiet").withLetter('q');
  static final Option NO_COLOUR = Option.flag("no-color");
  static final Option HELP = Option.flag("help").withLetter('h');
  static final Option VERSION = Option.flag("version").withLetter('V');

  static final List<Option> COMMON =
      List.of(KNOWLEDGE, RULES, PRODUCT, LANGUAGE, QUIET, NO_COLOUR, HELP, VERSION);

  private Options() {}
}
