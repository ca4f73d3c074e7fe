/**
 * What a report counts and how its figures must add up (chỉ tiêu báo cáo): catalogues of
 * indicators, formulas and constraints; begin with {@link
 * org.congvan.indicator.IndicatorCatalogue}.
 */
@NullMarked
package org.congvan.indicator;

import org.jspecify.annotations.NullMarked;
