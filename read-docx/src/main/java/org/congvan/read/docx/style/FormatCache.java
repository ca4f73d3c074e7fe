package org.congvan.read.docx.style;

import org.jspecify.annotations.Nullable;

/**
 * Keeps formats that came up lately, so that runs of one look share one value. A place is found by
 * the hash and holds the last one, whatever it is: files whose formats all have one hash make it
 * useless and not slow.
 *
 * @param <T> the kind of format
 */
final class FormatCache<T> {

  private static final int PLACES = 256;

  private final @Nullable Object[] places = new Object[PLACES];

  /** An equal value that was given before, or this one. */
  @SuppressWarnings("unchecked")
  T shared(T value) {
    int hash = value.hashCode();
    int place = (hash ^ hash >>> 8 ^ hash >>> 16) & (PLACES - 1);
    if (value.equals(places[place])) {
      return (T) places[place];
    }
    places[place] = value;
    return value;
  }
}
