/** A chart drawn from its values: strokes, areas, marks and words with their places. */
@NullMarked
package org.congvan.page.chart;

import org.jspecify.annotations.NullMarked;
