package org.congvan.render;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.congvan.path.DocumentPath;
import org.congvan.text.check.RequiredText;

/**
 * A place that a reader is not certain of (chỗ đọc còn nghi ngờ), such as {@code header.code}, read
 * from {@code 12/SKHCN –VP} as {@code 12/SKHCN-VP}. The document holds the first candidate; whoever
 * knows better changes it there.
 *
 * @param path the place in the document that was read, such as {@code header.code}
 * @param text the words of the file, unchanged; empty where the file says nothing
 * @param candidates what the text may mean, one or more, the one that was taken first
 * @param reason why it is doubted, one English sentence, such as {@code "The symbol was mended."}
 */
public record ReadingDoubt(DocumentPath path, String text, List<String> candidates, String reason) {

  /**
   * Normalises the reason and copies the list.
   *
   * @throws IllegalArgumentException if the reason is blank, or there is no candidate, a blank one
   *     or one twice
   */
  public ReadingDoubt {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(text, "text");
    candidates = List.copyOf(Objects.requireNonNull(candidates, "candidates"));
    reason = RequiredText.of(reason, "Reason of a doubt");
    if (candidates.isEmpty()
        || candidates.stream().anyMatch(String::isBlank)
        || new HashSet<>(candidates).size() < candidates.size()) {
      throw new IllegalArgumentException(
          "Candidates of a doubt must be one or more different texts, none blank: "
              + candidates
              + " at "
              + path
              + "; expected such as [05/3/2024, 03/5/2024]");
    }
  }
}
