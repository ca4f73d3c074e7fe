package org.congvan.rollup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.congvan.model.IssuingAgency;
import org.congvan.text.VietnameseText;

/**
 * Knows which of the expected agencies a report is from: by key, and where the keys differ because
 * one side gives an identifier or a superior agency and the other does not, by name.
 */
final class AgencyRegister {
  private final Map<AgencyKey, ReportingAgency> expected = new LinkedHashMap<>();
  private final Map<String, List<IssuingAgency>> byName = new HashMap<>();

  AgencyRegister(List<IssuingAgency> agencies) {
    for (IssuingAgency agency : agencies) {
      ReportingAgency entry = ReportingAgency.of(agency);
      expected.put(entry.key(), entry);
      byName
          .computeIfAbsent(VietnameseText.comparisonKey(agency.name()), name -> new ArrayList<>())
          .add(agency);
    }
  }

  Map<AgencyKey, ReportingAgency> expected() {
    return expected;
  }

  ReportingAgency agencyOf(AgencyLabel label) {
    AgencyKey key = label.key();
    ReportingAgency known = expected.get(key);
    if (known != null) {
      return known;
    }
    List<IssuingAgency> named =
        byName.getOrDefault(VietnameseText.comparisonKey(label.name()), List.of()).stream()
            .filter(agency -> mayBe(label, agency))
            .toList();
    return named.size() == 1
        ? Objects.requireNonNull(expected.get(AgencyKey.of(named.get(0))))
        : new ReportingAgency(key, label.name(), label.parentName(), label.id());
  }

  /** Of one name, and neither identifier nor superior agency speaks against it. */
  private static boolean mayBe(AgencyLabel label, IssuingAgency agency) {
    boolean otherId =
        label.id() != null && agency.id() != null && !label.id().isSameAgency(agency.id());
    boolean otherParent =
        label.parentName() != null
            && agency.parentName() != null
            && !VietnameseText.sameWords(label.parentName(), agency.parentName());
    return !otherId && !otherParent;
  }
}
