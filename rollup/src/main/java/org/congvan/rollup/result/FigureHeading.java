package org.congvan.rollup.result;

import java.util.Objects;
import org.congvan.reform.CommunicationChannel;
import org.congvan.reform.IndicatorCode;
import org.congvan.reform.ReportingPeriod;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * What a figure of the result is called (tên chỉ tiêu, đơn vị tính), such as "Số lượng tin, bài" in
 * "tin,bài". Of several wordings in the reports the smallest by code units stands here.
 *
 * @param key what makes it the same figure in every report
 * @param indicator the indicator; not blank
 * @param code the code of the indicator; null where neither a catalogue nor a report gives one
 * @param unit the unit; not blank
 * @param channel the channel; null where there is none
 * @param period the figure's own period; null where it is the report's
 */
public record FigureHeading(
    FigureKey key,
    String indicator,
    @Nullable IndicatorCode code,
    String unit,
    @Nullable CommunicationChannel channel,
    @Nullable ReportingPeriod period) {

  /**
   * Normalises the texts.
   *
   * @throws IllegalArgumentException if indicator or unit is blank
   */
  public FigureHeading {
    Objects.requireNonNull(key, "key");
    indicator = RequiredText.of(indicator, "Indicator of a figure");
    unit = RequiredText.of(unit, "Unit of a figure");
  }

  /**
   * Returns what tells the figure from others of the same unit.
   *
   * @return the indicator with its channel and its own period, such as "Tin, bài – Báo Quảng Trị"
   */
  public String name() {
    return indicator
        + (channel == null ? "" : " – " + channel.name())
        + (period == null ? "" : ", " + period.label());
  }
}
