package org.congvan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.congvan.layout.Circular01Layout;
import org.congvan.model.OfficialDispatch;
import org.congvan.page.AddresseeBlock;
import org.congvan.page.ComponentLines;
import org.congvan.page.ComposedDocument;
import org.congvan.page.Letterhead;
import org.congvan.page.PageBlock;
import org.congvan.page.PageComposer;
import org.congvan.page.PageParagraph;
import org.congvan.page.RecipientBlock;
import org.congvan.page.SignatureBlock;
import org.jspecify.annotations.Nullable;

/**
 * The words of a dispatch with their sizes, as other libraries are given them: a table with two
 * columns at the head and at the end, paragraphs between.
 */
record PageWords(
    List<Line> headLeft,
    List<Line> headRight,
    List<Line> body,
    List<Line> endLeft,
    List<Line> endRight) {

  /** A paragraph; the size in half points. */
  record Line(String text, int halfPoints, boolean bold, boolean italic, boolean centred) {}

  static PageWords of(OfficialDispatch dispatch) {
    ComposedDocument page = PageComposer.of(Circular01Layout.LAYOUT).compose(dispatch);
    Letterhead head = Objects.requireNonNull(page.letterhead());
    List<Line> headLeft = new ArrayList<>();
    lines(head.parentAgency()).forEach(line -> headLeft.add(centred(line, 24, false)));
    lines(head.agency()).forEach(line -> headLeft.add(centred(line, 24, true)));
    headLeft.add(centred(head.code().text(), 26, false));
    lines(head.dispatchSubject()).forEach(line -> headLeft.add(centred(line, 24, false)));
    List<Line> headRight =
        List.of(
            centred(head.nationalName().text(), 24, true),
            centred(head.motto().text(), 26, true),
            new Line(head.placeAndDate().text(), 26, false, true, true));
    return new PageWords(
        List.copyOf(headLeft), headRight, body(page), endLeft(page), endRight(page));
  }

  private static List<Line> body(ComposedDocument page) {
    List<Line> body = new ArrayList<>();
    AddresseeBlock addressees = page.addressees();
    if (addressees != null) {
      List<ComponentLines> all = new ArrayList<>(List.of(addressees.word()));
      all.addAll(addressees.names());
      String words = all.stream().map(ComponentLines::text).collect(Collectors.joining(" "));
      body.add(centred(words, 28, false));
    }
    for (PageBlock block : page.body()) {
      if (block instanceof PageParagraph paragraph) {
        boolean heading = paragraph.outlineLevel() > 0;
        body.add(new Line(paragraph.plainText(), 28, heading, false, false));
      }
    }
    return List.copyOf(body);
  }

  private static List<Line> endLeft(ComposedDocument page) {
    List<Line> lines = new ArrayList<>();
    RecipientBlock recipients = page.recipients();
    if (recipients != null) {
      lines.add(new Line(recipients.word().text(), 24, true, true, false));
      recipients.lines().forEach(line -> lines.add(new Line(line.text(), 22, false, false, false)));
    }
    page.confirmation().forEach(each -> lines(each).forEach(line -> lines.add(italic(line, 22))));
    return List.copyOf(lines);
  }

  private static List<Line> endRight(ComposedDocument page) {
    List<Line> lines = new ArrayList<>();
    for (SignatureBlock signature : page.signatures()) {
      for (ComponentLines authority : signature.authority()) {
        lines(authority).forEach(line -> lines.add(centred(line, 28, true)));
      }
      lines.add(centred(signature.name().text(), 28, true));
    }
    return List.copyOf(lines);
  }

  private static List<String> lines(@Nullable ComponentLines lines) {
    return lines == null ? List.of() : lines.lines();
  }

  private static Line italic(String text, int halfPoints) {
    return new Line(text, halfPoints, false, true, true);
  }

  private static Line centred(String text, int halfPoints, boolean bold) {
    return new Line(text, halfPoints, bold, false, true);
  }
}
