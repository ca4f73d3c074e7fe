package org.congvan.layout;

import java.util.Objects;
import org.congvan.regulation.Basis;
import org.jspecify.annotations.Nullable;

/** What a regulation's own page leaves to choose, against which other pages are checked. */
final class LegalFrame {

  private final PageLayout law;

  private LegalFrame(PageLayout law) {
    this.law = law;
  }

  static LegalFrame of(PageLayout law) {
    return new LegalFrame(law);
  }

  /** Refuses the first choice that leaves the frame. */
  void check(PageLayout chosen) {
    checkSheet(chosen);
    for (Component component : Component.values()) {
      checkStyle(component, chosen.style(component));
    }
    for (Component component : Component.values()) {
      LetterSizes.of(chosen).check(component, law.style(component).sizeRelation());
    }
  }

  private void checkSheet(PageLayout chosen) {
    Basis onMargins = law.margins().left().basis();
    same("Paper (khổ giấy)", law.paper(), chosen.paper(), onMargins);
    same("Typeface (phông chữ)", law.typeface(), chosen.typeface(), onMargins);
    same(
        "Place of the page number (số trang)",
        law.pageNumbering(),
        chosen.pageNumbering(),
        law.pageNumbering().basis());
    Margins margins = chosen.margins();
    law.margins()
        .withTop(margins.top().chosen())
        .withBottom(margins.bottom().chosen())
        .withLeft(margins.left().chosen())
        .withRight(margins.right().chosen());
    ParagraphSpacing paragraphs = chosen.paragraphs();
    law.paragraphs()
        .withIndent(paragraphs.indent())
        .withSpacing(paragraphs.spacing().chosen())
        .withLineSpacing(paragraphs.lineSpacing());
  }

  private void checkStyle(Component component, ComponentStyle chosen) {
    ComponentStyle wanted = law.style(component);
    String name = component + " (" + component.vietnameseName() + ")";
    wanted.withSize(chosen.size().chosen(), "Letter size (cỡ chữ) of " + name);
    same("Letters (kiểu chữ) of " + name, wanted.face(), chosen.face(), wanted.basis());
    same("Case of " + name, wanted.letterCase(), chosen.letterCase(), wanted.basis());
    same("Alignment of " + name, wanted.alignment(), chosen.alignment(), wanted.basis());
    same(
        "First line of " + name,
        wanted.firstLineIndented() ? "indented" : "not indented",
        chosen.firstLineIndented() ? "indented" : "not indented",
        wanted.basis());
    same(
        "Frame of " + name,
        wanted.boxed() ? "there" : "left out",
        chosen.boxed() ? "there" : "left out",
        wanted.basis());
    checkStroke("Line (đường kẻ) of " + name, wanted, chosen.stroke());
    if (wanted.firstLineIndented()) {
      law.paragraphs().withSpacing(chosen.spaceBefore().plus(chosen.spaceAfter()));
    }
  }

  private static void checkStroke(String what, ComponentStyle wanted, @Nullable Stroke chosen) {
    Stroke stroke = wanted.stroke();
    if (stroke == null || chosen == null) {
      same(
          what,
          stroke == null ? "left out" : "there",
          chosen == null ? "left out" : "there",
          stroke == null ? wanted.basis() : stroke.basis());
      return;
    }
    same(
        what,
        stroke.place() + " " + stroke.extent(),
        chosen.place() + " " + chosen.extent(),
        stroke.basis());
    if (chosen.chosen().compareTo(stroke.min()) < 0
        || chosen.chosen().compareTo(stroke.max()) > 0) {
      throw RefusedChoice.of(
          what,
          stroke.min() + " to " + stroke.max() + " of the text",
          chosen.chosen().toString(),
          stroke.basis());
    }
  }

  private static void same(String what, Object wanted, Object chosen, Basis basis) {
    if (!Objects.equals(wanted, chosen)) {
      throw RefusedChoice.of(what, wanted.toString(), chosen.toString(), basis);
    }
  }
}
