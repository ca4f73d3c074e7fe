package org.congvan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.congvan.body.Block;
import org.congvan.body.BodyPathMap;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.ScannedPages;
import org.congvan.code.DocumentCode;
import org.congvan.layout.Component;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.PageLayout;
import org.congvan.model.ContactDetails;
import org.congvan.model.DocumentCopy;
import org.congvan.model.DocumentMedium;
import org.congvan.model.OfficialDocument;
import org.congvan.model.OfficialLetter;
import org.congvan.path.DocumentPath;
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
  private final AttachmentComposer attachments;
  private final EndComposer ends;
  private final ScanFitter scans;

  private PageComposer(PageLayout layout) {
    this.layout = layout;
    LineFitter fitter = new LineFitter(layout, FontMetrics.timesNewRoman());
    this.letterheads = new LetterheadComposer(layout, fitter);
    this.attachments = new AttachmentComposer(layout, fitter, letterheads);
    this.ends = new EndComposer(layout, fitter, letterheads);
    this.scans = new ScanFitter(layout);
  }

  /**
   * Makes a composer for a layout.
   *
   * @param layout the layout
   * @return the composer
   * @throws IllegalArgumentException if national name (Quốc hiệu) or motto (Tiêu ngữ) are wider in
   *     their letter size than the head leaves them beside number and symbol
   */
  public static PageComposer of(PageLayout layout) {
    return new PageComposer(Objects.requireNonNull(layout, "layout"));
  }

  /**
   * Lays a document out, with the attachments that are in its file.
   *
   * @param document the document; a draft's missing number, place and date leave blanks to be
   *     filled in
   * @return the page
   */
  public ComposedDocument compose(OfficialDocument document) {
    if (!(document instanceof DocumentCopy copy)) {
      return compose(document, DocumentPath.ROOT, null, null);
    }
    DocumentPath original = DocumentPath.of("original");
    return copy.header().medium() == DocumentMedium.ELECTRONIC
        ? compose(copy.original(), original, SigningNote.ofCopy(copy), null)
        : compose(copy.original(), original, null, ends.copyBlock(copy));
  }

  /**
   * Lays an attachment out as a file of its own (văn bản kèm theo không cùng tệp tin).
   *
   * @param document the document that it is issued with; not a copy
   * @param index which of its attachments, from 0
   * @return the page: the attachment alone, in an electronic document with the note that the
   *     agency's digital signature fills in
   * @throws IllegalArgumentException if there is no such attachment, or the document is a copy
   */
  public ComposedDocument composeAttachment(OfficialDocument document, int index) {
    if (document.isCopy() || index < 0 || index >= document.attachments().size()) {
      throw new IllegalArgumentException(
          "Document must have an attachment at "
              + index
              + ": "
              + document.attachments().size()
              + " attachments"
              + (document.isCopy() ? " of a copied document; give its original" : "")
              + "; they count from 0");
    }
    DocumentPath at = DocumentPath.ROOT;
    return new ComposedDocument(
        layout,
        SigningNote.ofAttachment(document, at),
        null,
        null,
        null,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(attachments.page(document, index, at)),
        null,
        properties(document, at));
  }

  /**
   * Lays out the tables of a content alone, so that who asks beforehand knows whether they fit the
   * page.
   *
   * @param content the content of a document or of an annex
   * @param path where it is, such as {@code content} or {@code attachments[0].content}
   * @return its tables in reading order, without those that custom blocks may become
   * @see PageTable#shortage()
   */
  public List<PageTable> composeTables(DocumentContent content, DocumentPath path) {
    return BodyComposer.compose(content, path, layout).stream()
        .filter(PageTable.class::isInstance)
        .map(PageTable.class::cast)
        .toList();
  }

  /**
   * Lays blocks out apart from a document, such as those that a renderer puts in the place of a
   * custom block.
   *
   * @param blocks the blocks
   * @param path the part of the document that they come from
   * @return the blocks of the page, all with that path
   * @throws IllegalArgumentException if blocks are nested deeper than {@link
   *     DocumentBody#MAX_DEPTH}
   */
  public List<PageBlock> composeBlocks(List<? extends Block> blocks, DocumentPath path) {
    List<Block> checked = new DocumentBody(List.copyOf(blocks)).blocks();
    return BodyComposer.compose(checked, BodyPathMap.wholly(path), layout);
  }

  private ComposedDocument compose(
      OfficialDocument document,
      DocumentPath at,
      @Nullable ComponentLines signingNote,
      @Nullable CopyBlock copy) {
    if (document.content() instanceof ScannedPages) {
      return scan(document, at, signingNote, copy);
    }
    return new ComposedDocument(
        layout,
        signingNote,
        letterheads.compose(document, at),
        document.hasTypeName() ? letterheads.title(document, at) : null,
        document.addressees().isEmpty() ? null : letterheads.addressees(document, at),
        body(document, at),
        ends.recipients(document.distribution(), at),
        ends.confirmation(document, at),
        ends.signatures(document, at),
        contact(document.header().issuer().contact(), at),
        attachments.inSameFile(document, at),
        copy,
        properties(document, at));
  }

  /** Lays out a paper that is known as a scan only: its pages, which show its head and its end. */
  private ComposedDocument scan(
      OfficialDocument document,
      DocumentPath at,
      @Nullable ComponentLines signingNote,
      @Nullable CopyBlock copy) {
    List<PageBlock> pages = BodyComposer.compose(document.content(), at.child("content"), layout);
    return new ComposedDocument(
        layout,
        signingNote,
        null,
        null,
        null,
        copy == null ? pages : scans.leavingRoom(pages, copy),
        null,
        List.of(),
        List.of(),
        List.of(),
        attachments.inSameFile(document, at),
        copy,
        properties(document, at));
  }

  private List<PageBlock> body(OfficialDocument document, DocumentPath at) {
    List<PageBlock> blocks = BodyComposer.compose(document.content(), at.child("content"), layout);
    return document instanceof OfficialLetter ? blocks : EndMark.append(blocks);
  }

  private static List<ComponentLines> contact(@Nullable ContactDetails contact, DocumentPath at) {
    if (contact == null) {
      return List.of();
    }
    DocumentPath path = at.child("header").child("issuer").child("contact");
    List<ComponentLines> lines = new ArrayList<>();
    add(lines, path, labelled("Địa chỉ: ", contact.address(), "address"), null);
    add(
        lines,
        path,
        labelled("ĐT: ", contact.telephone(), "telephone"),
        labelled("Fax: ", contact.fax(), "fax"));
    add(
        lines,
        path,
        labelled("E-Mail: ", contact.email(), "email"),
        labelled("Website: ", contact.website(), "website"));
    return lines;
  }

  /** A detail as it is printed and the component that holds it. */
  private record Detail(String words, String component) {}

  private static @Nullable Detail labelled(String label, @Nullable String value, String component) {
    return value == null ? null : new Detail(label + value, component);
  }

  /** Adds a line of one or two details; one of two comes from the contact as a whole. */
  private static void add(
      List<ComponentLines> lines,
      DocumentPath path,
      @Nullable Detail first,
      @Nullable Detail second) {
    if (first != null && second != null) {
      String both = first.words + ", " + second.words;
      lines.add(ComponentLines.of(Component.CONTACT, path, both));
    } else if (first != null || second != null) {
      Detail only = first != null ? first : Objects.requireNonNull(second);
      lines.add(ComponentLines.of(Component.CONTACT, path.child(only.component), only.words));
    }
  }

  private static DocumentProperties properties(OfficialDocument document, DocumentPath at) {
    DocumentCode code = document.header().code();
    String type = document.type().vietnameseName();
    return new DocumentProperties(
        new PropertyText(
            at.child("header").child("code"), code == null ? type : type + " " + code.registered()),
        new PropertyText(
            at.child("subject"),
            LineFitter.withoutLineEnds(VietnameseText.normalize(document.subject()))),
        new PropertyText(
            at.child("header").child("issuer").child("name"),
            LineFitter.withoutLineEnds(document.header().issuer().name())),
        LANGUAGE,
        document.issuedOn().orElse(null));
  }
}
