package org.congvan.reference;

import java.util.ArrayList;
import java.util.List;
import org.congvan.text.DocumentFormatException;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/** Reads provisions word by word. */
final class ProvisionParser {
  private static final int MAX_LENGTH = 500;
  private static final String WHAT = "provision";
  private static final String EXPECTED =
      "levels from the narrowest to the widest, such as điểm a khoản 2 Điều 5";

  private final String given;
  private final List<String> words;
  private int at;

  ProvisionParser(String given) {
    this.given = given;
    this.words = given.length() <= MAX_LENGTH ? words(given) : List.of();
  }

  Provision provision() {
    try {
      List<ProvisionStep> steps = new ArrayList<>();
      do {
        steps.add(step());
        skipCommaBeforeLevel();
      } while (at < words.size());
      return new Provision(steps);
    } catch (DocumentFormatException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw DocumentFormatException.cannotRead(WHAT, given, EXPECTED, e);
    }
  }

  /** Steps over the comma of {@code khoản 2, Điều 5}. */
  private void skipCommaBeforeLevel() {
    if (is(",") && at + 1 < words.size()) {
      at++;
    }
  }

  private ProvisionStep step() {
    if (is("các")) {
      at++;
    }
    ProvisionLevel level = level();
    if (level == null) {
      throw refused();
    }
    List<OrdinalRange> ordinals = new ArrayList<>();
    do {
      ordinals.add(range(level));
    } while (nextOfList(level));
    return new ProvisionStep(level, ordinals);
  }

  private OrdinalRange range(ProvisionLevel level) {
    String first = ordinal();
    if (!is("đến") && !is("-")) {
      return OrdinalRange.of(first);
    }
    at++;
    skipLevel(level);
    return OrdinalRange.of(first, ordinal());
  }

  /**
   * Steps over a comma or {@code và} and a repeated level; returns whether another number of this
   * level follows.
   */
  private boolean nextOfList(ProvisionLevel level) {
    int before = at;
    boolean comma = is(",");
    if (comma) {
      at++;
    }
    boolean and = is("và");
    if (and) {
      at++;
    }
    if (!comma && !and) {
      return false;
    }
    skipLevel(level);
    if (at < words.size() && OrdinalRange.isOrdinal(words.get(at))) {
      return true;
    }
    at = before;
    return false;
  }

  private void skipLevel(ProvisionLevel level) {
    int before = at;
    if (level() != level) {
      at = before;
    }
  }

  private @Nullable ProvisionLevel level() {
    for (ProvisionLevel level : ProvisionLevel.values()) {
      String[] parts = level.word().split(" ", -1);
      boolean found = at + parts.length <= words.size();
      for (int i = 0; found && i < parts.length; i++) {
        found = VietnameseText.sameWords(parts[i], words.get(at + i));
      }
      if (found) {
        at += parts.length;
        return level;
      }
    }
    return null;
  }

  private String ordinal() {
    if (at >= words.size() || !OrdinalRange.isOrdinal(words.get(at))) {
      throw refused();
    }
    return words.get(at++);
  }

  private boolean is(String word) {
    return at < words.size() && VietnameseText.sameWords(word, words.get(at));
  }

  private static List<String> words(String text) {
    String spaced =
        VietnameseText.normalize(VietnameseText.collapseWhiteSpace(text))
            .replace('\u2013', '-')
            .replace(",", " , ")
            .replace(";", " , ")
            .replace("-", " - ");
    List<String> words = new ArrayList<>();
    for (String word : spaced.split(" ", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private DocumentFormatException refused() {
    return DocumentFormatException.cannotRead(WHAT, given, EXPECTED);
  }
}
