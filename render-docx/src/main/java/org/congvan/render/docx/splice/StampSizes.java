package org.congvan.render.docx.splice;

import java.util.Map;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.model.Urgency;

/**
 * How wide the frames of stamps are: 40, 30 and 20 mm for the degrees of urgency that Decree
 * 30/2020/NĐ-CP, Annex I, Part I, III.2.b names; for other stamps as wide as their words and some
 * room beside them.
 */
final class StampSizes {

  private static final Map<String, Length> FIXED =
      Map.of(
          Urgency.EXPRESS.stamp().orElseThrow(), Length.mm(30),
          Urgency.VERY_URGENT.stamp().orElseThrow(), Length.mm(40),
          Urgency.URGENT.stamp().orElseThrow(), Length.mm(20));
  private static final Length ROOM = Length.mm(6);

  private StampSizes() {}

  static Length width(PageLayout layout, Component component, String words) {
    Length fixed = FIXED.get(words);
    if (fixed != null) {
      return fixed;
    }
    ComponentStyle style = layout.style(component);
    return FontMetrics.timesNewRoman().width(words, style.face(), style.size().chosen()).plus(ROOM);
  }
}
