package dev.culprit.shell;

/**
 * The words a command takes beside its options.
 *
 * @param usage how help writes them
 * @param most how many it takes; {@link Integer#MAX_VALUE} for any number
 */
record Arguments(String usage, int least, int most, Proposals proposals) {
  static final Arguments NONE = new Arguments("", 0, 0, Proposals.NONE);

  static Arguments any(String usage, Proposals proposals) {
    return new Arguments(usage, 0, Integer.MAX_VALUE, proposals);
  }

  static Arguments some(String usage, Proposals proposals) {
    return new Arguments(usage, 1, Integer.MAX_VALUE, proposals);
  }

  static Arguments one(String usage, Proposals proposals) {
    return new Arguments(usage, 1, 1, proposals);
  }
}
