package dev.culprit.knowledge;

import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The knowledge that some folders hold.
 *
 * @param base everything that is sound; a file with an error is left out, the rest is not
 * @param problems of all files, in order of their places
 * @param files that were read
 * @param lines signature and where its samples and rejects stand
 * @param also case and the other cases that its samples may show as well, as its file declares
 * @param digest {@link KnowledgeDigest#content}; empty when it was not asked for
 */
public record LoadedKnowledge(
    KnowledgeBase base,
    List<Problem> problems,
    List<Path> files,
    Map<String, Lines> lines,
    Map<String, Set<String>> also,
    String digest) {

  LoadedKnowledge(
      KnowledgeBase base,
      List<Problem> problems,
      List<Path> files,
      Map<String, Lines> lines,
      Map<String, Set<String>> also) {
    this(base, problems, files, lines, also, "");
  }

  /** Where the lines stand that prove a signature, in its own order. */
  public record Lines(List<Place> samples, List<Place> rejects) {}

  LoadedKnowledge with(String contentDigest) {
    return new LoadedKnowledge(base, problems, files, lines, also, contentDigest);
  }

  /** Whether nothing is wrong with it. */
  public boolean isSound() {
    return problems.stream().noneMatch(Problem::isError);
  }
}
