package org.congvan.rules.head;

import java.util.Optional;
import org.congvan.model.IssuingAgency;
import org.congvan.rules.agency.Province;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/** The province of an agency, and names of places in names of agencies. */
final class Provinces {

  private Provinces() {}

  /** The province that an agency's own name has, or that of the agency above it. */
  static @Nullable Province of(IssuingAgency agency) {
    String parent = agency.parentName();
    return Province.ofAgency(agency.name())
        .or(() -> parent == null ? Optional.empty() : Province.ofAgency(parent))
        .orElse(null);
  }

  /** Whether the agency, or the one above it, has the name of a place in its own. */
  static boolean areNamed(IssuingAgency agency, String place) {
    String parent = agency.parentName();
    return contains(agency.name(), place) || (parent != null && contains(parent, place));
  }

  private static boolean contains(String agency, String place) {
    return (" " + VietnameseText.comparisonKey(agency) + " ")
        .contains(" " + VietnameseText.comparisonKey(place) + " ");
  }
}
