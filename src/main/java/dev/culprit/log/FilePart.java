package dev.culprit.log;

/** Bytes {@code [from, to)} of a file: whole lines, or all of it. */
record FilePart(long from, long to) {
  long length() {
    return to - from;
  }
}
