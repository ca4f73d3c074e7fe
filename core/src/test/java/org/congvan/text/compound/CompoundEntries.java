package org.congvan.text.compound;

import java.util.ArrayList;
import java.util.List;

/** All that the list has, as comparison keys such as {@code kế hoạch}, read apart from it. */
final class CompoundEntries {

  private CompoundEntries() {}

  /** Returns the lines of the resource, such as {@code quảng: bá, cáo; bình, nam}. */
  static List<String> lines() {
    return WordLines.read("compounds.txt");
  }

  static List<String> words() {
    return entries(0);
  }

  static List<String> names() {
    return entries(1);
  }

  private static List<String> entries(int part) {
    List<String> entries = new ArrayList<>();
    for (String line : lines()) {
      String[] halves = line.split("[:;]", -1);
      if (halves.length > part + 1 && !halves[part + 1].isEmpty()) {
        for (String rest : halves[part + 1].split(",", -1)) {
          entries.add(halves[0] + rest);
        }
      }
    }
    return entries;
  }
}
