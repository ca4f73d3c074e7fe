/**
 * What an accumulator holds: an entry for each agency and period, in few bytes, how two entries
 * become one, and their form as bytes. Not exported; begin with {@link
 * org.congvan.rollup.fold.entry.Entries}.
 */
@NullMarked
package org.congvan.rollup.fold.entry;

import org.jspecify.annotations.NullMarked;
