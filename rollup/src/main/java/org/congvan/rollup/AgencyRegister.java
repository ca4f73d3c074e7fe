package org.congvan.rollup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.congvan.model.IssuingAgency;
import org.congvan.rollup.intake.AgencyKey;
import org.congvan.rollup.result.ReportingAgency;
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

  /** The expected agency that a report's agency is, otherwise itself. */
  ReportingAgency known(ReportingAgency stated) {
    ReportingAgency known = expected.get(stated.key());
    if (known != null) {
      return known;
    }
    List<IssuingAgency> named =
        byName.getOrDefault(VietnameseText.comparisonKey(stated.name()), List.of()).stream()
            .filter(agency -> mayBe(stated, agency))
            .toList();
    return named.size() == 1
        ? Objects.requireNonNull(expected.get(AgencyKey.of(named.get(0))))
        : stated;
  }

  /** Of one name, and neither identifier nor superior agency speaks against it. */
  private static boolean mayBe(ReportingAgency stated, IssuingAgency agency) {
    boolean otherId =
        stated.id() != null && agency.id() != null && !stated.id().isSameAgency(agency.id());
    boolean otherParent =
        stated.parentName() != null
            && agency.parentName() != null
            && !VietnameseText.sameWords(stated.parentName(), agency.parentName());
    return !otherId && !otherParent;
  }
}
