package dev.culprit.evidence;

import dev.culprit.knowledge.Product;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which of a product's logs a file is by its name. */
final class FileNames {
  private FileNames() {}

  /** Ids of the logs with a pattern that fits this name, whatever its case. */
  static Set<String> logsOf(Product product, String fileName) {
    return product.logs().stream()
        .filter(log -> log.files().stream().anyMatch(pattern -> fits(pattern, fileName)))
        .map(Product.Log::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean fits(String pattern, String fileName) {
    StringBuilder regex = new StringBuilder();
    for (String part : pattern.split("\\*", -1)) {
      regex
          .append(regex.length() == 0 ? "" : ".*")
          .append(part.isEmpty() ? "" : Pattern.quote(part));
    }
    return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE).matcher(fileName).matches();
  }
}
