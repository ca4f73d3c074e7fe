package org.congvan.rollup.fold;

import org.congvan.indicator.Indicator;
import org.congvan.rollup.result.FigureHeading;
import org.jspecify.annotations.Nullable;

/**
 * A row of a result.
 *
 * @param place the place of the indicator in the catalogue; behind all where it is not in it
 * @param indicator the indicator; null where the catalogue does not know it
 */
record FigureRow(FigureHeading heading, int place, @Nullable Indicator indicator) {}
