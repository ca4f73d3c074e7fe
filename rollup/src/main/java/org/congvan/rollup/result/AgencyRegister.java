package org.congvan.rollup.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.congvan.model.IssuingAgency;
import org.congvan.rollup.intake.AgencyKey;
import org.congvan.rollup.intake.ReportingAgency;
import org.congvan.text.VietnameseText;

/**
 * Finds the expected agency that a report is from: by key, or, if the keys differ because only one
 * side has an identifier or a superior agency, by name.
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

  /** The expected agency that a report's agency is; if there is none, itself. */
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

  /** Same name, and neither identifiers nor superior agencies differ. */
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
