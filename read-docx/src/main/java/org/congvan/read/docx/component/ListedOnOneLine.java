package org.congvan.read.docx.component;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entries of a list that a website put on one line: {@code - Như trên; - Lưu: VT.} */
final class ListedOnOneLine {
  private static final Pattern BETWEEN = Pattern.compile("(?<=[;.,]) ?+(?=[-–+•] ?\\p{Lu})");

  private ListedOnOneLine() {}

  /** Returns the entries, each with its dash. */
  static List<String> split(String text) {
    List<String> entries = new ArrayList<>();
    Matcher between = BETWEEN.matcher(text);
    int start = 0;
    while (between.find()) {
      entries.add(text.substring(start, between.start()));
      start = between.end();
    }
    entries.add(text.substring(start));
    return entries;
  }
}
