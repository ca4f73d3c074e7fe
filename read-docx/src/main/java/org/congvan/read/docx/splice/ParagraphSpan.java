package org.congvan.read.docx.splice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph of a part. */
public final class ParagraphSpan {

  final XmlElement element;

  /** Its runs, as places count them. */
  final List<RunSpan> runs = new ArrayList<>();

  ParagraphSpan(XmlElement element) {
    this.element = element;
  }

  @Nullable RunSpan run(int number) {
    return number >= 1 && number <= runs.size() ? runs.get(number - 1) : null;
  }
}
