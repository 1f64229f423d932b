package dev.culprit.shell;

import dev.culprit.knowledge.Product;
import dev.culprit.text.Phrases;
import java.util.List;
import org.springframework.shell.core.command.ExitStatus;

/** {@code culprit collect}: how to get a log that shows the error. It only prints commands. */
final class Collect extends ShellCommand {
  private static final Option PLATFORM = Option.oneOf("platform", List.of("windows", "linux"));

  Collect(Surroundings surroundings) {
    super(Declaration.of("collect", Group.TROUBLESHOOTING, Arguments.NONE, PLATFORM), surroundings);
  }

  @Override
  ExitStatus run(Invocation invocation, Surroundings here) {
    for (Product product : Products.wanted(here.workspace().knowledge(), here)) {
      show(product, invocation.value(PLATFORM).orElse(""), here);
    }
    return Status.DONE;
  }

  private static void show(Product product, String platform, Surroundings here) {
    Phrases phrases = here.phrases();
    here.print(phrases.say("collect.product", product.title().in(phrases.language())));
    for (Product.Collection way : product.collect()) {
      if (platform.isEmpty() || way.platform().equals(platform)) {
        here.print("");
        here.print(way.title().in(phrases.language()));
        way.command().strip().lines().forEach(line -> here.print("    " + line));
      }
    }
    List<Product.Log> logs = product.logs().stream().filter(log -> lies(log, platform)).toList();
    if (!logs.isEmpty()) {
      here.print("");
      here.print(phrases.say("collect.logs"));
      Columns columns = new Columns();
      for (Product.Log log : logs) {
        String title = log.title().in(phrases.language());
        if (!platform.equals("linux") && !log.windows().isEmpty()) {
          columns.row(log.windows(), title);
        }
        if (!platform.equals("windows") && !log.linux().isEmpty()) {
          columns.row(log.linux(), title);
        }
      }
      here.print(columns.in(here.width()).stripTrailing());
    }
    here.print("");
    here.print(phrases.say("collect.next"));
  }

  private static boolean lies(Product.Log log, String platform) {
    return platform.equals("windows")
        ? !log.windows().isEmpty()
        : !platform.equals("linux") || !log.linux().isEmpty();
  }
}
