package org.congvan.reform;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An area of administrative reform (lĩnh vực cải cách hành chính), such as {@link #PROCEDURES};
 * each programme has six, and reports put {@link #DIRECTION} before them.
 */
public enum ReformArea {
  /** Công tác chỉ đạo, điều hành; reporting practice, in no programme. */
  DIRECTION(null, null),
  /** Cải cách thể chế. */
  INSTITUTIONS("Cải cách thể chế", "Cải cách thể chế"),
  /** Cải cách thủ tục hành chính. */
  PROCEDURES("Cải cách thủ tục hành chính", "Cải cách thủ tục hành chính"),
  /** Cải cách tổ chức bộ máy. */
  ORGANISATION(
      "Cải cách tổ chức bộ máy hành chính nhà nước", "Cải cách tổ chức bộ máy hành chính nhà nước"),
  /** Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức; 2011–2020. */
  WORKFORCE("Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức", null),
  /** Cải cách chế độ công vụ; 2021–2030. */
  CIVIL_SERVICE(null, "Cải cách chế độ công vụ"),
  /** Cải cách tài chính công. */
  PUBLIC_FINANCE("Cải cách tài chính công", "Cải cách tài chính công"),
  /** Hiện đại hóa hành chính; 2011–2020. */
  MODERNISATION("Hiện đại hóa hành chính", null),
  /** Xây dựng và phát triển Chính phủ điện tử, Chính phủ số; 2021–2030. */
  DIGITAL_GOVERNMENT(null, "Xây dựng và phát triển Chính phủ điện tử, Chính phủ số");

  private final Optional<String> in30c;
  private final Optional<String> in76;

  ReformArea(@Nullable String in30c, @Nullable String in76) {
    this.in30c = Optional.ofNullable(in30c);
    this.in76 = Optional.ofNullable(in76);
  }

  /**
   * Returns the area's official name in a programme.
   *
   * @param programme the programme
   * @return the Vietnamese name; empty if the programme has no such area
   */
  public Optional<String> nameIn(ReformProgramme programme) {
    return switch (programme) {
      case RESOLUTION_30C -> in30c;
      case RESOLUTION_76 -> in76;
    };
  }

  /**
   * Returns the six areas of a programme in its order.
   *
   * @param programme the programme
   * @return six areas
   */
  public static List<ReformArea> of(ReformProgramme programme) {
    return Arrays.stream(values()).filter(area -> area.nameIn(programme).isPresent()).toList();
  }
}
