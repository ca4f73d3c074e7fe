package org.congvan.count;

import org.jspecify.annotations.Nullable;

/**
 * All that a scan needs to know of the text before; offsets of the text as given.
 *
 * @param at where to go on
 * @param excludedTo the end of the last excluded number; -1 before the first
 * @param foundTo the end of the last count; -1 before the first
 * @param lastLabel the label of the last count
 * @param lastAfterNoun whether the last count stood after its noun
 */
record CountState(
    int at, int excludedTo, int foundTo, @Nullable String lastLabel, boolean lastAfterNoun) {

  /** Returns the state of a text that lacks its first characters. */
  CountState without(int dropped) {
    return new CountState(
        at - dropped,
        Math.max(-1, excludedTo - dropped),
        Math.max(-1, foundTo - dropped),
        lastLabel,
        lastAfterNoun);
  }
}
