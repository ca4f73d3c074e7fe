package org.congvan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.congvan.body.Block;
import org.congvan.body.DocumentBody;
import org.congvan.code.DocumentCode;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.PageLayout;
import org.congvan.model.ContactDetails;
import org.congvan.model.DocumentCopy;
import org.congvan.model.OfficialDocument;
import org.congvan.model.OfficialLetter;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * Lays documents out on the page of one layout: which components there are, in which words and
 * lines. Immutable and safe for use by many threads; the same document gives the same page
 * anywhere.
 */
public final class PageComposer {

  private static final String LANGUAGE = "vi-VN";

  private final PageLayout layout;
  private final LetterheadComposer letterheads;
  private final EndComposer ends;

  private PageComposer(PageLayout layout) {
    this.layout = layout;
    LineFitter fitter = new LineFitter(layout, FontMetrics.timesNewRoman());
    this.letterheads = new LetterheadComposer(layout, fitter);
    this.ends = new EndComposer(layout, fitter);
  }

  /**
   * Makes a composer for a layout.
   *
   * @param layout the layout
   * @return the composer
   */
  public static PageComposer of(PageLayout layout) {
    return new PageComposer(Objects.requireNonNull(layout, "layout"));
  }

  /**
   * Finds the layout that was in force when a document was issued; for a copy, when the copied
   * document was.
   *
   * @param document the document
   * @return the layout; empty for a draft without a date, another family, or a day for which no
   *     regulation is known
   */
  public static Optional<PageLayout> layoutInForce(OfficialDocument document) {
    OfficialDocument set = document.original();
    return set.issuedOn().flatMap(day -> PageLayout.inForceOn(day, set.header().family()));
  }

  /**
   * Lays a document out.
   *
   * @param document the document; a draft's missing number, place and date leave blanks to be
   *     filled in
   * @return the page
   */
  public ComposedDocument compose(OfficialDocument document) {
    if (document instanceof DocumentCopy copy) {
      return compose(copy.original(), "original.", ends.copyBlock(copy));
    }
    return compose(document, "", null);
  }

  /**
   * Lays blocks out apart from a document, such as those that a renderer puts in the place of a
   * custom block.
   *
   * @param blocks the blocks
   * @param path where they come from, as record accessors reach it
   * @return the blocks of the page; their paths begin with the path and an index
   */
  public List<PageBlock> composeBlocks(List<? extends Block> blocks, String path) {
    return BodyComposer.compose(new DocumentBody(List.copyOf(blocks)), path, layout);
  }

  private ComposedDocument compose(
      OfficialDocument document, String prefix, @Nullable CopyBlock copy) {
    Letterhead letterhead = letterheads.compose(document);
    return new ComposedDocument(
        layout,
        letterhead,
        document.hasTypeName() ? letterheads.title(document) : null,
        document.addressees().isEmpty() ? null : letterheads.addressees(document.addressees()),
        body(document, prefix),
        ends.recipients(document.distribution()),
        document.signature() == null ? null : ends.signature(document.signature()),
        contact(document.header().issuer().contact()),
        annexes(document, prefix),
        copy,
        properties(document));
  }

  private List<PageBlock> body(OfficialDocument document, String prefix) {
    List<PageBlock> blocks =
        BodyComposer.compose(document.content().body(), prefix + "content.body.blocks", layout);
    return document instanceof OfficialLetter ? blocks : EndMark.append(blocks);
  }

  private List<AnnexPage> annexes(OfficialDocument document, String prefix) {
    List<AnnexPage> pages = new ArrayList<>();
    for (int i = 0; i < document.attachments().size(); i++) {
      pages.add(ends.annex(document, i, prefix));
    }
    return pages;
  }

  private static List<String> contact(@Nullable ContactDetails contact) {
    if (contact == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    addLine(lines, labelled("Địa chỉ: ", contact.address()), null);
    addLine(lines, labelled("ĐT: ", contact.telephone()), labelled("Fax: ", contact.fax()));
    addLine(lines, labelled("E-Mail: ", contact.email()), labelled("Website: ", contact.website()));
    return lines;
  }

  private static @Nullable String labelled(String label, @Nullable String value) {
    return value == null ? null : label + value;
  }

  private static void addLine(List<String> lines, @Nullable String first, @Nullable String second) {
    if (first != null && second != null) {
      lines.add(first + ", " + second);
    } else if (first != null) {
      lines.add(first);
    } else if (second != null) {
      lines.add(second);
    }
  }

  private static DocumentProperties properties(OfficialDocument document) {
    DocumentCode code = document.header().code();
    String type = document.type().vietnameseName();
    return new DocumentProperties(
        code == null ? type : type + " " + code,
        VietnameseText.normalize(document.subject()),
        document.header().issuer().name(),
        LANGUAGE,
        document.issuedOn().orElse(null));
  }
}
