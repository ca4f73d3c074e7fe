package org.congvan.rollup.result;

import org.congvan.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * A row of a result.
 *
 * @param place the place of the indicator in the catalogue; the last if it is not in it
 * @param indicator the indicator; null if the catalogue lacks it
 */
record FigureRow(FigureHeading heading, int place, @Nullable Indicator indicator) {}
