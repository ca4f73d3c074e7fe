package org.congvan.read.docx.audit.form;

import org.congvan.read.docx.format.RunFormat;
import org.congvan.read.docx.intake.WordPlace;

/**
 * Printed letters in one format, such as {@code Kính gửi:} in 14 pt.
 *
 * @param text the text
 * @param format how its letters are set
 * @param place the run
 * @param linked whether they lead somewhere, such as a cited document
 */
record Letters(String text, RunFormat format, WordPlace place, boolean linked) {

  /** The number of letters and digits. */
  int count() {
    return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
