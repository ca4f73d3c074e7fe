package org.congvan.read.docx.splice;

import java.util.ArrayList;
import java.util.List;
import org.congvan.read.docx.xml.Vocabulary;

/** A run of a part. */
public final class RunSpan {

  final XmlElement element;

  /** Its children in order: properties, text, and what else there is. */
  final List<XmlElement> content = new ArrayList<>();

  RunSpan(XmlElement element) {
    this.element = element;
  }

  /** Whether it is a run of text and no formula. */
  boolean isOfWord() {
    return element.vocabulary == Vocabulary.WORD;
  }
}
