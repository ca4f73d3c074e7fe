/**
 * The entries that a roll-up is the sum of: what is kept of each report, in few bytes, how two
 * entries make one, and their form as bytes. Not exported; begin with {@link
 * org.congvan.rollup.fold.Fold}.
 */
@NullMarked
package org.congvan.rollup.fold;

import org.jspecify.annotations.NullMarked;
