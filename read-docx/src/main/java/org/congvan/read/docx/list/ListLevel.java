package org.congvan.read.docx.list;

import org.congvan.read.docx.property.ParagraphProperties;
import org.congvan.read.docx.property.RunProperties;
import org.congvan.read.docx.text.ListLabel.Follower;
import org.jspecify.annotations.Nullable;

/**
 * A level of a list, such as "a)" below "1.".
 *
 * @param start the first number
 * @param form how numbers are written, such as {@code lowerLetter}
 * @param text the label with a place for each number, such as {@code %2)}
 * @param restart after which level, counted from 1, it begins anew; 0 for never; null for after
 *     each level above
 * @param legal whether all numbers are written as decimal ones
 * @param follower what stands between label and text
 * @param paragraph properties of the paragraphs
 * @param run properties of the label
 * @param style the id of the paragraph style that has this level; null for none
 */
public record ListLevel(
    int start,
    String form,
    String text,
    @Nullable Integer restart,
    boolean legal,
    Follower follower,
    ParagraphProperties paragraph,
    RunProperties run,
    @Nullable String style) {

  /** The greatest number of levels. */
  public static final int LEVELS = 9;

  ListLevel withStart(int newStart) {
    return new ListLevel(newStart, form, text, restart, legal, follower, paragraph, run, style);
  }

  boolean isBullet() {
    return form.equals("bullet");
  }
}
