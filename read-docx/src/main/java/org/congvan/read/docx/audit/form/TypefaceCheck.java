package org.congvan.read.docx.audit.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.congvan.layout.Component;
import org.congvan.layout.PageLayout;
import org.congvan.read.docx.audit.check.Aspect;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.audit.check.Phrase;
import org.congvan.read.docx.audit.check.Spot;
import org.congvan.read.docx.format.WordFonts;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.text.WordRun;
import org.congvan.regulation.Basis;

/**
 * The typeface and colour of all printed letters. Signs that are no letters, such as boxes to tick,
 * may be set in another typeface.
 */
final class TypefaceCheck implements FormCheck {

  /** So dark that nobody sees it from black, in each of red, green and blue. */
  private static final int DARKEST = 0x26;

  /** The red of stamps is judged apart. */
  private static final Set<Component> STAMPS =
      EnumSet.of(Component.URGENCY, Component.CONFIDENTIALITY, Component.CIRCULATION);

  private final Basis basis;

  TypefaceCheck(Basis basis) {
    this.basis = basis;
  }

  @Override
  public List<CheckResult> judge(Subject subject) {
    PageLayout layout = subject.layout();
    Tally fonts =
        new Tally(Aspect.TYPEFACE, null, Phrase.of("words", layout.typeface()), basis)
            .suggesting(Phrase.of("suggest.typeface", layout.typeface()));
    Tally colours =
        new Tally(Aspect.COLOUR, null, Phrase.of("black"), basis)
            .suggesting(Phrase.of("suggest.colour"));
    Set<WordPlace> stamps =
        STAMPS.stream()
            .flatMap(each -> subject.words(each).stream())
            .map(words -> words.standing().paragraph().place())
            .collect(Collectors.toSet());
    for (Standing standing : subject.map().all()) {
      boolean stamp = stamps.contains(standing.paragraph().place());
      for (WordRun run : standing.paragraph().runs()) {
        if (!run.format().hidden() && run.text().codePoints().anyMatch(Character::isLetter)) {
          Spot spot = new Spot(run.place(), run.text());
          judgeFont(run, layout.typeface(), spot, fonts);
          if (!stamp) {
            judgeColour(run, spot, colours);
          }
        }
      }
    }
    return List.of(fonts.result(), colours.result());
  }

  private static void judgeFont(WordRun run, String wanted, Spot spot, Tally tally) {
    String font = otherFont(run, wanted);
    if (font.equals(wanted)) {
      tally.right(Phrase.of("words", wanted), spot);
    } else if (font.isBlank() || font.startsWith("+")) {
      tally.unclear(Phrase.of("words", font), spot, Phrase.of("remark.theme"));
    } else {
      tally.wrong(Phrase.of("words", font), spot, run.text().length());
    }
  }

  /** The first typeface of its letters that is not the wanted one; the wanted one otherwise. */
  private static String otherFont(WordRun run, String wanted) {
    WordFonts fonts = run.format().fonts();
    if (!fonts.ascii().equalsIgnoreCase(wanted)
        && run.text().codePoints().anyMatch(each -> each < 0x80 && Character.isLetter(each))) {
      return fonts.ascii();
    }
    if (!fonts.highAnsi().equalsIgnoreCase(wanted)
        && run.text().codePoints().anyMatch(each -> each >= 0x80 && Character.isLetter(each))) {
      return fonts.highAnsi();
    }
    return wanted;
  }

  private static void judgeColour(WordRun run, Spot spot, Tally tally) {
    String colour = run.format().colour();
    if (colour == null || isBlack(colour)) {
      tally.right(Phrase.of("black"), spot);
    } else if (run.link() != null) {
      tally.unclear(Phrase.of("words", colour), spot, Phrase.of("remark.link"));
    } else {
      tally.wrong(Phrase.of("words", colour), spot, run.text().length());
    }
  }

  private static boolean isBlack(String colour) {
    if (colour.length() != 6) {
      return false;
    }
    for (int i = 0; i < 6; i += 2) {
      int high = Character.digit(colour.charAt(i), 16);
      int low = Character.digit(colour.charAt(i + 1), 16);
      if (high < 0 || low < 0 || high * 16 + low > DARKEST) {
        return false;
      }
    }
    return true;
  }
}
