package org.congvan.rules.words;

import org.congvan.model.IssuingAgency;
import org.congvan.text.VietnameseText;

/**
 * The people's armed forces, whose ministries decide on some parts of form themselves: the place of
 * issue (Annex I, Part I, II.4.a), ranks before the name of a signer (II.7.c).
 */
public final class ArmedForces {

  private static final Openings NAMES =
      Openings.of(
          "Công an",
          "Bộ Công an",
          "Bộ Quốc phòng",
          "Quân khu",
          "Quân đoàn",
          "Quân chủng",
          "Binh chủng",
          "Binh đoàn",
          "Sư đoàn",
          "Lữ đoàn",
          "Trung đoàn",
          "Bộ đội",
          "Bộ Tư lệnh",
          "Bộ Chỉ huy",
          "Ban Chỉ huy");

  private ArmedForces() {}

  /** Whether the issuer, or the agency above it, is one of them. */
  public static boolean include(IssuingAgency issuer) {
    String parent = issuer.parentName();
    return areNamed(issuer.name()) || (parent != null && areNamed(parent));
  }

  private static boolean areNamed(String agency) {
    return NAMES.areOf(VietnameseText.comparisonKey(agency));
  }
}
