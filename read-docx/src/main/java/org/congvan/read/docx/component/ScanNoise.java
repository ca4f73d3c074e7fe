package org.congvan.read.docx.component;

import java.util.List;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;

/** Signs that a paper was scanned and that letters of its head or foot were misread. */
final class ScanNoise {
  /** What programs that read scans put where they see spots and strokes. */
  private static final String SIGNS = "^~|\\{}¬¿€§©®°¢£¥«»‹›¡¦¨¯´¸";

  private ScanNoise() {}

  /** Returns whether fixed words have wrong letters, or strange signs stand among the others. */
  static boolean isIn(List<RoledText> roles) {
    return roles.stream().anyMatch(ScanNoise::isNoisy);
  }

  private static boolean isNoisy(RoledText words) {
    if (words.role() == Role.OTHER || words.role() == Role.RULE_LINE) {
      return false;
    }
    if (words.role() == Role.NATIONAL_NAME) {
      return hasFaults(HeadPieces.NATIONAL_NAME, words) && hasFaults(HeadPieces.PARTY, words);
    }
    return (words.role() == Role.MOTTO && hasFaults(HeadPieces.MOTTO, words))
        || words.text().chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
  }

  private static boolean hasFaults(FuzzyWords fixed, RoledText words) {
    FuzzyWords.Match match = fixed.find(words.text());
    return match == null || match.faults() > 0;
  }
}
