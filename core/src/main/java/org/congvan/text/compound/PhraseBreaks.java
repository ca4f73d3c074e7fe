package org.congvan.text.compound;

import java.util.List;

/**
 * How well each place of one line of a text breaks: first words, then names, numbers and marks, and
 * what a line should begin and end with.
 */
final class PhraseBreaks {

  /** Fewer words say nothing about how a text uses capitals. */
  private static final int ENOUGH_WORDS = 4;

  private final Units units;
  private final LineBreak[] after;

  PhraseBreaks(List<String> words) {
    List<Syllable> syllables = words.stream().map(Syllable::of).toList();
    boolean cased = tellsNames(syllables);
    after = new Segmentation(syllables, cased, CompoundList.standard()).joints();
    units = new Units(syllables, after, cased);
  }

  LineBreak[] find() {
    NameJoints.join(units);
    NumberJoints.join(units);
    for (int i = 0; i + 1 < units.size(); i++) {
      marks(i);
    }
    for (int i = 0; i + 1 < units.size(); i++) {
      qualities(i);
    }
    return after;
  }

  /** Capitals tell names unless all words have them, "Và" and "Của" too. */
  private static boolean tellsNames(List<Syllable> syllables) {
    int words = 0;
    int capitals = 0;
    boolean small = false;
    boolean leadWithCapital = false;
    for (int i = 0; i < syllables.size(); i++) {
      Syllable syllable = syllables.get(i);
      if (syllable.key().isEmpty() || syllable.isNumber()) {
        continue;
      }
      words++;
      small |= syllable.hasSmallLetter();
      if (syllable.capital()) {
        capitals++;
        leadWithCapital |= i > 0 && WordRole.LEAD.has(syllable.key());
      }
    }
    boolean everyWord = words >= ENOUGH_WORDS && capitals == words && leadWithCapital;
    return small && !everyWord;
  }

  private void marks(int i) {
    Syllable here = units.get(i);
    Syllable next = units.get(i + 1);
    if (here.isDash() && i == 0) {
      // The dash of a list entry begins its line, and no other does.
      units.atLeast(i, LineBreak.IN_PHRASE);
    } else if (next.isMark()) {
      units.atLeast(i, LineBreak.BEFORE_MARK);
    } else if (here.isOpening()) {
      units.atLeast(i, LineBreak.IN_PHRASE);
    }
  }

  private void qualities(int i) {
    if (units.after(i) != LineBreak.FREE) {
      return;
    }
    if (leadsNext(i)) {
      units.atLeast(i, LineBreak.AFTER_LEAD);
    } else if (beginsName(i + 1) && !units.get(i).capital()) {
      units.prefer(i);
    } else if (isShort(i)) {
      // Two words of one syllable are often a word that the list does not have.
      units.atLeast(i, isLone(i + 1) ? LineBreak.AFTER_LEAD : LineBreak.AFTER_SHORT_WORD);
    }
  }

  /** Whether a line should not end after a syllable, because it belongs to the next. */
  private boolean leadsNext(int i) {
    return units.get(i).isDash()
        || isPairWithComma(i)
        || (units.leadsOn(i) && (isLead(i) || isQualified(i)));
  }

  /** "phòng, chống", "thu, chi". */
  private boolean isPairWithComma(int i) {
    return i + 2 < units.size()
        && units.get(i).text().endsWith(",")
        && isLone(i)
        && isLone(i + 1)
        && !units.get(i + 1).closed();
  }

  /** Whether a syllable is in no word and no phrase. */
  private boolean isLone(int i) {
    return units.isSingle(i)
        && (i == 0 || !units.after(i - 1).isLastResort())
        && !units.after(i).isLastResort();
  }

  private boolean isLead(int i) {
    String word = units.wordEndingAt(i);
    Syllable next = units.get(i + 1);
    if (WordRole.LEAD.has(word)) {
      return true;
    }
    if (WordRole.LEAD.has(next.key())) {
      return false;
    }
    if (WordRole.PLACE.has(word) || WordRole.HONORIFIC.has(word)) {
      return !units.isCased() || next.capital();
    }
    return units.isSingle(i) && (WordRole.BODY.has(word) || isFirstOfName(i));
  }

  /** One syllable with a capital, such as "Lăng" in "Ban Quản lý Lăng Chủ tịch Hồ Chí Minh". */
  private boolean isFirstOfName(int i) {
    Syllable here = units.get(i);
    return units.isCased()
        && i > 0
        && here.capital()
        && !here.abbreviation()
        && !here.isRoman()
        && !here.isLetter();
  }

  private boolean isQualified(int i) {
    String word = units.wordBeginningAt(i + 1);
    if (!WordRole.QUALIFIER.has(word)) {
      return false;
    }
    int end = i + 1 + (int) word.codePoints().filter(c -> c == ' ').count();
    boolean leads =
        end + 1 < units.size()
            && ((end == i + 1 && units.after(end).isLastResort())
                || (WordRole.PLACE.has(word) && units.leadsOn(end) && !isLeadWord(end + 1)));
    return !leads;
  }

  private boolean isLeadWord(int i) {
    return WordRole.LEAD.has(units.wordBeginningAt(i));
  }

  private boolean isShort(int i) {
    Syllable here = units.get(i);
    return units.isSingle(i)
        && units.leadsOn(i)
        && (i == 0 || units.after(i - 1) != LineBreak.IN_PHRASE)
        && !here.capital()
        && !here.isNumber()
        && !WordRole.QUALIFIER.has(here.key())
        && !WordRole.LEAD.has(units.wordBeginningAt(i + 1));
  }

  private boolean beginsName(int i) {
    Syllable next = units.get(i);
    return units.isCased() && next.capital() && !next.abbreviation() && !next.isRoman();
  }
}
