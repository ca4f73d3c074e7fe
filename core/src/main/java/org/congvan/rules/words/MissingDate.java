package org.congvan.rules.words;

import org.congvan.model.OfficialDocument;

/** What a draft lacks to have a day of issue: {@code header.promulgation.date}. */
public final class MissingDate {

  private MissingDate() {}

  /** Returns the path of place and date, or of the date alone where the place is known. */
  public static String path(OfficialDocument document) {
    return document.header().promulgation() == null
        ? "header.promulgation"
        : "header.promulgation.date";
  }
}
