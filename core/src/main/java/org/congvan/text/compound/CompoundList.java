package org.congvan.text.compound;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words and names of several syllables that the library knows, such as {@code kế hoạch} and
 * {@code Quảng Trị} (từ ghép, tên riêng), compared without case and tone placement.
 *
 * <p>Kept as a dictionary is printed, a line for each first syllable, and a line is read only when
 * its syllable is asked for: the first document of a process asks for some dozens of 1,300.
 */
final class CompoundList {

  private final Map<String, Continuations> byFirst;

  private CompoundList(List<String> lines) {
    byFirst = new HashMap<>(2 * lines.size());
    for (String line : lines) {
      int colon = line.indexOf(':');
      byFirst.put(line.substring(0, colon), new Continuations(line, colon + 1));
    }
  }

  /** Returns the list, the same object each time. */
  static CompoundList standard() {
    return Standard.LIST;
  }

  /** Returns what follows a syllable in the entries that begin with it; null if there are none. */
  @Nullable Continuations after(String syllable) {
    return byFirst.get(syllable);
  }

  /** Returns whether syllables with single spaces between them are a word. */
  boolean isWord(String key) {
    Continuations found = afterFirst(key);
    return found != null && found.hasWord(key, key.indexOf(' '));
  }

  /** Returns whether syllables with single spaces between them are a name. */
  boolean isName(String key) {
    Continuations found = afterFirst(key);
    return found != null && found.hasName(key, key.indexOf(' '));
  }

  private @Nullable Continuations afterFirst(String key) {
    int space = key.indexOf(' ');
    return space < 0 ? null : after(key.substring(0, space));
  }

  /** Reads the resource when it is first asked for, and once. */
  private static final class Standard {
    static final CompoundList LIST = new CompoundList(WordLines.read("compounds.txt"));
  }
}
