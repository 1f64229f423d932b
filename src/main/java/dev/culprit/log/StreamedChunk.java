package dev.culprit.log;

/** Lines that follow each other in their log without a gap, so that a position can be counted. */
final class StreamedChunk extends Chunk {
  private final Encoding encoding;
  private final LinePosition first;
  private LinePosition known;
  private int knownAt;

  StreamedChunk(byte[] bytes, int from, int to, Encoding encoding, LinePosition first) {
    super(bytes, from, to);
    this.encoding = encoding;
    this.first = first;
    this.known = first;
    this.knownAt = from;
  }

  @Override
  public LinePosition at(int lineStart) {
    if (lineStart < knownAt) {
      known = first;
      knownAt = from();
    }
    known =
        new LinePosition(
            known.number() + Newlines.count(bytes(), knownAt, lineStart),
            known.offset() + encoding.originalLength(bytes(), knownAt, lineStart));
    knownAt = lineStart;
    return known;
  }
}
