package org.congvan.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names and aliases of a catalogue. */
final class IndicatorNames {
  private static final String OPEN_END = "…";

  private final Map<String, List<Indicator>> byKey = new HashMap<>();
  private final Map<String, List<Indicator>> byBeginning = new HashMap<>();
  private final int longestBeginning;

  /** What is found by the names and aliases as the catalogue has them, which need no key. */
  private final Map<String, List<Indicator>> byName = new HashMap<>();

  IndicatorNames(String catalogue, Collection<Indicator> indicators) {
    for (Indicator indicator : indicators) {
      add(catalogue, byKey, NameKey.of(indicator.name()), indicator);
      for (String alias : indicator.aliases()) {
        boolean open = alias.endsWith(OPEN_END);
        String words = open ? alias.substring(0, alias.length() - 1) : alias;
        add(catalogue, open ? byBeginning : byKey, NameKey.of(words), indicator);
      }
    }
    longestBeginning = byBeginning.keySet().stream().mapToInt(String::length).max().orElse(0);
    for (Indicator indicator : indicators) {
      byName.put(indicator.name(), findByKey(indicator.name()));
      indicator.aliases().forEach(alias -> byName.put(alias, findByKey(alias)));
    }
  }

  List<Indicator> find(String reportedName) {
    List<Indicator> named = byName.get(reportedName);
    return named == null ? findByKey(reportedName) : named;
  }

  private List<Indicator> findByKey(String reportedName) {
    String key = NameKey.of(reportedName);
    List<Indicator> whole = byKey.get(key);
    if (whole != null) {
      return List.copyOf(whole);
    }
    for (int end = Math.min(key.length(), longestBeginning); end > 0; end--) {
      boolean wholeWord = end == key.length() || key.charAt(end) == ' ';
      List<Indicator> begun = wholeWord ? byBeginning.get(key.substring(0, end)) : null;
      if (begun != null) {
        return List.copyOf(begun);
      }
    }
    return List.of();
  }

  private static void add(
      String catalogue, Map<String, List<Indicator>> names, String key, Indicator indicator) {
    List<Indicator> sameName = names.computeIfAbsent(key, each -> new ArrayList<>());
    for (Indicator other : sameName) {
      for (String unit : indicator.units()) {
        if (!other.code().equals(indicator.code()) && other.isCountedIn(unit)) {
          throw new IllegalArgumentException(
              "Catalogue "
                  + catalogue
                  + " cannot tell "
                  + other.code()
                  + " and "
                  + indicator.code()
                  + " apart: both are \""
                  + key
                  + "\" in \""
                  + unit
                  + "\"; give one of them another name");
        }
      }
    }
    if (!sameName.contains(indicator)) {
      sameName.add(indicator);
    }
  }
}
