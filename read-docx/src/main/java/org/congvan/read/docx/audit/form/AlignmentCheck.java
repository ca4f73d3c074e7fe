package org.congvan.read.docx.audit.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.congvan.layout.Alignment;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.FontFace;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.read.docx.audit.check.Aspect;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.audit.check.Phrase;
import org.congvan.read.docx.format.ParagraphFormat;

/**
 * How the lines of components are aligned, where a clause says so. What is placed by tabs, blanks
 * or indents may be right to the eye, so a person looks.
 */
final class AlignmentCheck implements FormCheck {

  /** Components of which a clause says where between the margins they stand. */
  private static final Set<Component> ALIGNED =
      EnumSet.of(
          Component.MOTTO,
          Component.ISSUING_AGENCY,
          Component.CODE,
          Component.PLACE_AND_DATE,
          Component.DISPATCH_SUBJECT,
          Component.TYPE_NAME,
          Component.TITLED_SUBJECT,
          Component.BODY,
          Component.CLAUSE,
          Component.POINT,
          Component.PART_LABEL,
          Component.PART_TITLE,
          Component.SECTION_LABEL,
          Component.SECTION_TITLE,
          Component.SIGNER_NAME,
          Component.RECIPIENTS_WORD,
          Component.RECIPIENT_LIST,
          Component.ANNEX_LABEL,
          Component.ANNEX_TITLE,
          Component.ANNEX_POINTER);

  /** Moved by so little, nobody sees whether words stand in the middle or at the side. */
  private static final Length UNSEEN = Length.mm(3);

  /** Farther from the margin than a first line is indented: put there by hand. */
  private static final Length BY_HAND = Length.mm(14);

  @Override
  public List<CheckResult> judge(Subject subject) {
    List<CheckResult> results = new ArrayList<>();
    for (Component component : ALIGNED) {
      ComponentStyle style = subject.layout().style(component);
      results.add(
          style.alignment() == Alignment.JUSTIFIED
              ? justified(subject, component, style)
              : placed(subject, component, style));
    }
    return results;
  }

  /** Of a paragraph on one line nobody sees whether it is justified. */
  private static CheckResult justified(Subject subject, Component component, ComponentStyle style) {
    Tally tally = tally(component, style);
    List<RoledWords> seen =
        subject.words(component).stream().filter(AlignmentCheck::hasSeveralLines).toList();
    long wrong = seen.stream().filter(each -> alignment(each) != Alignment.JUSTIFIED).count();
    subject.words(component).stream()
        .filter(each -> !hasSeveralLines(each))
        .forEach(each -> tally.right(word(alignment(each)), each.spot()));
    for (RoledWords words : seen) {
      if (alignment(words) == Alignment.JUSTIFIED || hasLongWord(words.text())) {
        tally.right(word(alignment(words)), words.spot());
      } else if (wrong * 2 > seen.size() && alignment(words) == Alignment.LEFT) {
        tally.wrong(word(alignment(words)), words, 1);
      } else {
        tally.unclear(word(alignment(words)), words.spot(), Phrase.of("remark.paragraph"));
      }
    }
    return tally.result();
  }

  /** A line that ends early for a long word or address would be stretched. */
  private static boolean hasLongWord(String text) {
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      length = text.charAt(i) <= ' ' || text.charAt(i) == '-' ? 0 : length + 1;
      if (length >= 24) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSeveralLines(RoledWords words) {
    Length room = words.standing().room().width();
    return room == null || width(words).compareTo(room) > 0;
  }

  private static CheckResult placed(Subject subject, Component component, ComponentStyle style) {
    Tally tally = tally(component, style);
    for (RoledWords words : subject.words(component)) {
      Alignment alignment = alignment(words);
      Alignment wanted = style.alignment();
      if (!words.alone() || isMovedByHand(words, wanted)) {
        tally.unclear(word(alignment), words.spot(), Phrase.of("remark.byHand"));
      } else if (alignment == wanted
          || (wanted == Alignment.LEFT && alignment == Alignment.JUSTIFIED)
          || isUnseen(words)) {
        tally.right(word(wanted), words.spot());
      } else {
        tally.wrong(word(alignment), words, 1);
      }
    }
    return tally.result();
  }

  private static Tally tally(Component component, ComponentStyle style) {
    Phrase wanted = word(style.alignment());
    return new Tally(Aspect.ALIGNMENT, component, wanted, style.basis())
        .suggesting(Phrase.of("suggest.alignment", "#" + wanted.key()));
  }

  private static boolean isMovedByHand(RoledWords words, Alignment wanted) {
    ParagraphFormat format = words.standing().paragraph().format();
    String printed = words.standing().paragraph().printedText();
    boolean moved =
        printed.startsWith("\t")
            || printed.startsWith("   ")
            || format.left().plus(format.firstLine()).compareTo(BY_HAND) > 0;
    return format.framed() || (moved && format.alignment() != wanted);
  }

  /** Words that fill their room stand in the middle and at the sides alike. */
  private static boolean isUnseen(RoledWords words) {
    Length room = words.standing().room().width();
    if (room == null || words.standing().room().kind() != Room.Kind.CELL) {
      return false;
    }
    Length moved = room.minus(width(words)).times(1, 2);
    return moved.compareTo(Length.ZERO) > 0 && moved.compareTo(UNSEEN) < 0;
  }

  static Length width(RoledWords words) {
    Length width = Length.ZERO;
    for (Letters letters : words.letters()) {
      width =
          width.plus(
              FontMetrics.timesNewRoman()
                  .width(
                      letters.text(),
                      FontFace.of(letters.format().bold(), letters.format().italic()),
                      letters.format().size()));
    }
    return width;
  }

  private static Alignment alignment(RoledWords words) {
    return words.standing().paragraph().format().alignment();
  }

  static Phrase word(Alignment alignment) {
    return Phrase.of(
        switch (alignment) {
          case LEFT -> "left";
          case CENTER -> "centred";
          case RIGHT -> "right";
          case JUSTIFIED -> "justified";
        });
  }
}
