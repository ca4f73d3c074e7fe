package org.congvan.rules.words;

import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;

/** What a draft lacks to have a day of issue: {@code header.promulgation.date}. */
public final class MissingDate {

  private static final DocumentPath PROMULGATION = DocumentPath.of("header", "promulgation");
  private static final DocumentPath DATE = PROMULGATION.child("date");

  private MissingDate() {}

  /** Returns the path of place and date, or of the date alone where the place is known. */
  public static DocumentPath path(OfficialDocument document) {
    return document.header().promulgation() == null ? PROMULGATION : DATE;
  }
}
