package org.congvan.rollup.result;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.congvan.indicator.Indicator;
import org.congvan.indicator.IndicatorCatalogue;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.IndicatorCode;
import org.congvan.rollup.fold.entry.FigureLabel;
import org.congvan.rollup.fold.entry.WordingKey;
import org.congvan.rollup.intake.FigureKey;

/** Names figures as the catalogue does, and those it lacks by their own words. */
final class FigureNames {

  /** The order of wordings; the smallest is that of the result. */
  static final Comparator<FigureHeading> WORDING =
      Comparator.comparing(FigureHeading::indicator)
          .thenComparing(FigureHeading::unit)
          .thenComparing(heading -> heading.channel() == null ? "" : heading.channel().name())
          .thenComparing(heading -> heading.period() == null ? "" : heading.period().label());

  private final IndicatorCatalogue catalogue;
  private final Map<IndicatorCode, Integer> places = new HashMap<>();

  FigureNames(IndicatorCatalogue catalogue) {
    this.catalogue = catalogue;
    catalogue.indicators().forEach(each -> places.put(each.code(), places.size()));
  }

  FigureRow rowOf(FigureLabel label, FigureKey byWording) {
    Optional<Indicator> known = catalogue.match(countOf(label));
    if (known.isEmpty()) {
      return new FigureRow(
          new FigureHeading(
              byWording,
              label.indicator(),
              label.code(),
              label.unit(),
              label.channel(),
              label.period()),
          Integer.MAX_VALUE,
          null);
    }
    Indicator indicator = known.get();
    String unit = indicator.isCountedIn(label.unit()) ? indicator.unit() : label.unit();
    return new FigureRow(
        new FigureHeading(
            label.key(indicator.code().value(), WordingKey.of(unit)),
            indicator.name(),
            indicator.code(),
            unit,
            label.channel(),
            label.period()),
        places.getOrDefault(indicator.code(), Integer.MAX_VALUE),
        indicator);
  }

  /** The label as the catalogue takes it, which does not look at the value. */
  private static ActivityCount countOf(FigureLabel label) {
    return new ActivityCount(
        label.indicator(), label.code(), BigDecimal.ZERO, label.unit(), null, null, null);
  }
}
