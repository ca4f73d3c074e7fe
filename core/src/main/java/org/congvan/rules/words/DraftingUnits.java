package org.congvan.rules.words;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The units in an archive line, which may have drafted a text together: {@code VT, VX, TH}. */
public final class DraftingUnits {

  private static final Pattern SEPARATOR = Pattern.compile("[,;]");

  private DraftingUnits() {}

  /** Each of them, in the order of the line. */
  public static List<String> in(String draftingUnit) {
    return draftingUnit.indexOf(',') < 0 && draftingUnit.indexOf(';') < 0
        ? List.of(draftingUnit.strip())
        : Arrays.stream(SEPARATOR.split(draftingUnit)).map(String::strip).toList();
  }
}
