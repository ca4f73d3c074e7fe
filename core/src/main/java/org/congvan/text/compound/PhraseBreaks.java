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
    Syllable here = units.get(i);
    if (leadsNext(i)) {
      units.atLeast(i, LineBreak.AFTER_LEAD);
    } else if (beginsName(i + 1) && !here.capital()) {
      units.prefer(i);
    }
  }

  private boolean leadsNext(int i) {
    Syllable here = units.get(i);
    if (here.isDash()) {
      return true;
    }
    if (!units.leadsOn(i)) {
      return false;
    }
    String word = units.wordEndingAt(i);
    Syllable next = units.get(i + 1);
    if (WordRole.LEAD.has(word)) {
      return true;
    }
    boolean named = units.isCased() ? next.capital() : !WordRole.LEAD.has(next.key());
    if (named && (WordRole.PLACE.has(word) || WordRole.HONORIFIC.has(word))) {
      return true;
    }
    if (units.isSingle(i)
        && (WordRole.BODY.has(word) || (units.isCased() && here.capital() && i > 0))
        && !WordRole.LEAD.has(next.key())) {
      return true;
    }
    return units.isSingle(i + 1) && WordRole.QUALIFIER.has(next.key());
  }

  private boolean beginsName(int i) {
    Syllable next = units.get(i);
    return units.isCased() && next.capital() && !next.abbreviation() && !next.isRoman();
  }
}
