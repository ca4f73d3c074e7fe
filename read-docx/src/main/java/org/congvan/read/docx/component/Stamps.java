package org.congvan.read.docx.component;

import java.util.Optional;
import org.congvan.model.Circulation;
import org.congvan.model.Confidentiality;
import org.congvan.model.Urgency;
import org.jspecify.annotations.Nullable;

/** Stamps and notes beside the head: {@code HỎA TỐC}, {@code MẬT}, {@code LƯU HÀNH NỘI BỘ}. */
final class Stamps {
  private Stamps() {}

  /** Returns the urgency that words stamp; null for none. */
  static @Nullable Urgency urgency(Piece piece) {
    for (Urgency urgency : Urgency.values()) {
      if (isStamp(piece, urgency.stamp())) {
        return urgency;
      }
    }
    return null;
  }

  /** Returns the level of secrecy that words stamp; null for none. */
  static @Nullable Confidentiality confidentiality(Piece piece) {
    for (Confidentiality level : Confidentiality.values()) {
      if (isStamp(piece, level.stamp())) {
        return level;
      }
    }
    return null;
  }

  /** Returns the circulation that words note; null for none. */
  static @Nullable Circulation circulation(Piece piece) {
    for (Circulation circulation : Circulation.values()) {
      if (isStamp(piece, circulation.note())) {
        return circulation;
      }
    }
    return null;
  }

  private static boolean isStamp(Piece piece, Optional<String> stamp) {
    return piece.isInCapitals()
        && stamp.filter(words -> Folded.words(words).equals(piece.folded())).isPresent();
  }
}
