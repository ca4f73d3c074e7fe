/**
 * Regimes of periodic reporting (chế độ báo cáo định kỳ): which periods are reported on, when a
 * report is due, which days are worked.
 */
@NullMarked
package org.congvan.regime;

import org.jspecify.annotations.NullMarked;
