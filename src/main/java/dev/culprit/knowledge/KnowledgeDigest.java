package dev.culprit.knowledge;

import dev.culprit.cache.ContentSum;
import dev.culprit.text.Problem;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What identifies the knowledge in some folders.
 *
 * @param content the sum of the paths inside the folders and of every byte, in hexadecimal; where
 *     the folders lie makes no difference
 * @param reading the sum of that and of all else that reading depends on: where the folders lie,
 *     and what in them is no knowledge
 */
public record KnowledgeDigest(String content, String reading) {

  /** Looks at every byte of every file; one that cannot be read counts as an empty one. */
  public static KnowledgeDigest of(List<Path> folders) {
    ContentSum content = new ContentSum();
    ContentSum reading = new ContentSum();
    for (Path folder : folders) {
      List<Problem> problems = new ArrayList<>();
      Map<String, KnowledgeFile> files = KnowledgeFolder.files(folder, problems);
      reading.add(folder.toString());
      problems.forEach(problem -> reading.add(problem.oneLine()));
      content.add(Integer.toString(files.size()));
      files.forEach(
          (inside, file) -> {
            content.add(inside);
            content.add(bytes(file));
          });
    }
    reading.add(content.hexadecimal());
    return new KnowledgeDigest(content.hexadecimal(), reading.hexadecimal());
  }

  private static byte[] bytes(KnowledgeFile file) {
    // Of the ways to read hundreds of small files the quickest in a process that has just begun.
    try (FileInputStream in = new FileInputStream(file.path().toFile())) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      // Whoever reads the file tells why it cannot be read.
      return new byte[0];
    }
  }
}
