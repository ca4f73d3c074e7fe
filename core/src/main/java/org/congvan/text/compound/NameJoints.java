package org.congvan.text.compound;

/**
 * Joins the syllables of names that no list has (tên riêng), such as {@code Nguyễn Văn A} and
 * {@code Nam Phước}.
 */
final class NameJoints {

  /** Names of people and places are no longer; a longer run is several names, or an emphasis. */
  private static final int LONGEST = 6;

  private static final int LONGEST_PERSON = 4;

  private NameJoints() {}

  static void join(Units units) {
    if (units.isCased()) {
      joinRuns(units);
    } else {
      joinAfterPlaces(units);
      joinPeople(units);
    }
    joinShortNames(units);
    joinAcrossDashes(units);
  }

  private static void joinRuns(Units units) {
    int start = 0;
    while (start < units.size()) {
      if (!isPartOfName(units, start)) {
        start++;
        continue;
      }
      int end = start;
      while (end + 1 < units.size()
          && end + 1 - start < LONGEST
          && units.leadsOn(end)
          && isPartOfName(units, end + 1)) {
        end++;
      }
      joinRun(units, start, end);
      start = end + 1;
    }
  }

  /** Joins all of a person's name; of other runs only single syllables to their neighbours. */
  private static void joinRun(Units units, int start, int end) {
    boolean person = false;
    for (int i = start; i < end; i++) {
      person |=
          units.isSingle(i)
              && WordRole.FAMILY_NAME.has(units.get(i).key())
              && end - i <= LONGEST - 2;
      boolean head = units.isSingle(i) && isKind(units, i) && !person;
      if (!head && (person || units.isSingle(i) || units.isSingle(i + 1))) {
        units.atLeast(i, LineBreak.IN_WORD);
      }
    }
  }

  /** A capital, and in the same word no syllable without one: "Kế" of "Kế hoạch" is no name. */
  private static boolean isPartOfName(Units units, int i) {
    Syllable syllable = units.get(i);
    return syllable.capital()
        && !syllable.abbreviation()
        && !syllable.isRoman()
        && !isSmall(units, i, 1)
        && !isSmall(units, i, -1);
  }

  private static boolean isSmall(Units units, int i, int step) {
    int joint = step > 0 ? i : i - 1;
    return joint >= 0
        && joint < units.size() - 1
        && units.after(joint) == LineBreak.IN_WORD
        && !units.get(i + step).capital();
  }

  private static boolean isKind(Units units, int i) {
    String key = units.get(i).key();
    return WordRole.PLACE.has(key)
        || WordRole.BODY.has(key)
        || WordRole.HONORIFIC.has(key)
        || WordRole.LEAD.has(key);
  }

  /**
   * In capitals a kind of place is followed by its name, of two syllables unless a list knows it.
   */
  private static void joinAfterPlaces(Units units) {
    for (int i = 0; i + 2 < units.size(); i++) {
      if (WordRole.PLACE.has(units.wordEndingAt(i))
          && units.leadsOn(i)
          && units.leadsOn(i + 1)
          && isUnknown(units, i + 1)
          && isUnknown(units, i + 2)) {
        units.atLeast(i + 1, LineBreak.IN_WORD);
      }
    }
  }

  /** In capitals a family name is followed by the other names, of one syllable each. */
  private static void joinPeople(Units units) {
    int start = 0;
    while (start + 2 < units.size()) {
      int end = start;
      if (isUnknown(units, start) && WordRole.FAMILY_NAME.has(units.get(start).key())) {
        while (end + 1 < units.size()
            && end - start < LONGEST_PERSON - 1
            && units.leadsOn(end)
            && isUnknown(units, end + 1)) {
          end++;
        }
      }
      // Two syllables may be any word; three with a family name are hardly.
      for (int i = start; end - start >= 2 && i < end; i++) {
        units.atLeast(i, LineBreak.IN_WORD);
      }
      start = end + 1;
    }
  }

  /** A kind of place and a name of one syllable: "thành phố Huế", "Sông Tranh". */
  private static void joinShortNames(Units units) {
    for (int i = 0; i + 1 < units.size(); i++) {
      if (units.leadsOn(i)
          && WordRole.PLACE.has(units.wordEndingAt(i))
          && isUnknown(units, i + 1)
          && units.isCased()) {
        units.atLeast(i, LineBreak.IN_PHRASE);
      }
    }
  }

  private static boolean isUnknown(Units units, int i) {
    Syllable syllable = units.get(i);
    return units.isSingle(i)
        && !syllable.isNumber()
        && !syllable.isRoman()
        && !isKind(units, i)
        && syllable.capital();
  }

  /** "Bà Rịa - Vũng Tàu": a name, a dash, a name. */
  private static void joinAcrossDashes(Units units) {
    for (int i = 2; i + 2 < units.size(); i++) {
      if (units.get(i).isDash()
          && isName(units, i - 2)
          && isName(units, i + 1)
          && !units.get(i - 1).closed()) {
        units.atLeast(i, LineBreak.IN_PHRASE);
      }
    }
  }

  /** Two syllables of one word, both with a capital; in a text in capitals a name of the list. */
  private static boolean isName(Units units, int i) {
    return units.after(i) == LineBreak.IN_WORD
        && units.get(i).capital()
        && units.get(i + 1).capital()
        && (units.isCased()
            || CompoundList.standard().isName(units.get(i).key() + " " + units.get(i + 1).key()));
  }
}
