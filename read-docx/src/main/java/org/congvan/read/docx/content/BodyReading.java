package org.congvan.read.docx.content;

import java.util.List;
import java.util.Objects;
import org.congvan.body.DocumentContent;
import org.congvan.read.docx.role.RoledText;

/**
 * A body as it was read (kết quả đọc nội dung), such as a report with three doubts.
 *
 * @param content what it says
 * @param roles what its lines are, in their order
 * @param doubts what could be read in another way, or is not kept whole
 */
public record BodyReading(DocumentContent content, List<RoledText> roles, List<BodyDoubt> doubts) {

  /** Copies the lists. */
  public BodyReading {
    Objects.requireNonNull(content, "content");
    roles = List.copyOf(roles);
    doubts = List.copyOf(doubts);
  }
}
