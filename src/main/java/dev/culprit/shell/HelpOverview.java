package dev.culprit.shell;

import dev.culprit.text.Phrases;
import java.util.List;

/** The page that lists all commands. */
record HelpOverview(Phrases phrases, int width) {

  String of(List<ShellCommand> commands) {
    StringBuilder page = new StringBuilder();
    page.append(paragraph("help.what")).append('\n');
    page.append(phrases.say("help.usage", "culprit [COMMAND] [OPTION]...")).append("\n\n");
    for (Group group : Group.values()) {
      page.append(phrases.say("group." + group.name().toLowerCase(java.util.Locale.ROOT)));
      page.append('\n');
      page.append(listOf(commands.stream().filter(c -> c.declaration().group() == group).toList()));
      page.append('\n');
    }
    page.append(phrases.say("help.common-options")).append('\n');
    page.append(HelpPage.options(Options.COMMON, "", phrases, width)).append('\n');
    page.append(phrases.say("help.exit-status")).append('\n');
    Columns statuses = new Columns();
    for (int status = 0; status <= 4; status++) {
      statuses.row(Integer.toString(status), phrases.say("status." + status));
    }
    page.append(statuses.in(width)).append('\n');
    return page.append(paragraph("help.more")).toString().stripTrailing();
  }

  String listOf(List<ShellCommand> commands) {
    Columns columns = new Columns();
    commands.forEach(command -> columns.row(command.getName(), command.about(phrases)));
    return columns.in(width);
  }

  private String paragraph(String key) {
    return String.join("\n", Columns.wrap(phrases.say(key), width)) + "\n";
  }
}
