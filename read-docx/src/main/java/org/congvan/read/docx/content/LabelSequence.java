package org.congvan.read.docx.content;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which labels of a body count on from one another. */
final class LabelSequence {

  private final List<BodyItem> items;

  /** The place of the next label of the same kind; 0 for none. */
  private final int[] nextSame;

  private final Map<LabelKind, Integer> last = new EnumMap<>(LabelKind.class);
  private final Set<Integer> doubtful = new HashSet<>();

  /** The marks of the items right above, one below the other. */
  private final Set<String> marksAbove = new HashSet<>();

  private int lastBullet = -1;
  private int tail;

  LabelSequence(List<BodyItem> items) {
    this.items = items;
    this.nextSame = new int[items.size()];
    Map<LabelKind, Integer> below = new EnumMap<>(LabelKind.class);
    for (int i = items.size() - 1; i >= 0; i--) {
      Label label = items.get(i).label();
      if (label != null) {
        nextSame[i] = below.getOrDefault(label.kind(), 0);
        below.put(label.kind(), i);
      }
      if (tail == 0 && (items.get(i).line() == null || (label != null && !label.weak()))) {
        tail = i + 1;
      }
    }
  }

  /** The place after the last label and table. */
  int tail() {
    return tail;
  }

  /** The number that was counted last; 0 for none. */
  int last(LabelKind kind) {
    return last.getOrDefault(kind, 0);
  }

  boolean follows(Label label) {
    return label.number() == last(label.kind()) + 1;
  }

  boolean isDoubtful(int at) {
    return doubtful.contains(at);
  }

  /** Counts a label; numbers of narrower sections begin anew below it. */
  void passed(Label label) {
    switch (label.kind()) {
      case PART, CHAPTER, SECTION, SUBSECTION, ARTICLE, HEADING -> forget(LabelKind.CLAUSE);
      case CAPITAL -> forget(LabelKind.HEADING);
      case CLAUSE, DECIMAL -> forget(LabelKind.POINT);
      case POINT -> forget(LabelKind.ARABIC_PARENTHESIS);
      default -> {}
    }
    if (label.number() > 0) {
      last.put(label.kind(), label.number());
    }
  }

  /** Forgets the numbers of a kind and of those after it. */
  private void forget(LabelKind from) {
    last.keySet().removeIf(kind -> kind.compareTo(from) >= 0);
  }

  /** The label of an item; null where it has none or its words only look like one. */
  @Nullable Label labelAt(int at, Findings findings) {
    Label label = items.get(at).label();
    if (label == null) {
      return null;
    }
    if (label.kind() == LabelKind.BULLET) {
      if (lastBullet != at - 1) {
        marksAbove.clear();
      }
      if (label.weak() && !hasNeighbour(at, label)) {
        return null;
      }
      marksAbove.add(label.ordinal());
      lastBullet = at;
      return label;
    }
    if (label.kind() == LabelKind.CAPITAL || label.kind() == LabelKind.DECIMAL) {
      return label;
    }
    return label.kind() == LabelKind.SMALL_ROMAN
        ? letterOrRoman(at, label)
        : counted(at, label, findings);
  }

  private @Nullable Label counted(int at, Label label, Findings findings) {
    boolean follows = follows(label);
    boolean led = isFollowed(at, label);
    if (label.weak() && !(follows && label.number() > 1) && !led) {
      findings.doubt(
          items.get(at).place(),
          items.get(at).text().text(),
          "The number at its beginning counts on from no other.",
          "words",
          label.kind() + " " + label.ordinal());
      return null;
    }
    boolean inserted = label.number() == last(label.kind());
    if (label.number() != 1 && !follows && !led && !inserted) {
      doubtful.add(at);
      findings.doubt(
          items.get(at).place(),
          items.get(at).text().text(),
          "The number counts on from no other.",
          label.kind() + " " + label.ordinal(),
          "words");
    }
    return label;
  }

  private boolean isFollowed(int at, Label label) {
    Label next = nextSame[at] == 0 ? null : items.get(nextSame[at]).label();
    return next != null && next.number() == label.number() + 1;
  }

  private boolean hasNeighbour(int at, Label label) {
    Label next = at + 1 < items.size() ? items.get(at + 1).label() : null;
    return marksAbove.contains(label.ordinal())
        || (next != null
            && next.kind() == LabelKind.BULLET
            && next.ordinal().equals(label.ordinal()));
  }

  /** The i after h is a letter, the one before ii a number. */
  private Label letterOrRoman(int at, Label label) {
    int letter = Ordinals.ofLetter(label.ordinal());
    boolean begins = label.number() == 1 && last(LabelKind.POINT) + 1 != letter;
    boolean goesOn = label.number() > 1 && follows(label);
    boolean counted = begins || goesOn || isFollowed(at, label);
    return letter == 0 || counted
        ? label
        : new Label(LabelKind.POINT, label.ordinal(), letter, label.end(), true, false);
  }
}
