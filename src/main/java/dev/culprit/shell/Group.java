package dev.culprit.shell;

/** The headings under which help lists the commands, in this order. */
enum Group {
  TROUBLESHOOTING,
  KNOWLEDGE,
  GENERAL
}
