package org.congvan.docx.authoring;

import static org.congvan.docx.authoring.WordElements.*;

import jakarta.xml.bind.JAXBElement;
import java.math.BigInteger;
import java.util.List;
import org.congvan.layout.Component;
import org.congvan.layout.PageLayout;
import org.congvan.layout.PageNumbering;
import org.congvan.render.docx.fragment.Slot;
import org.congvan.render.docx.fragment.StyleIds;
import org.docx4j.wml.Body;
import org.docx4j.wml.CTCharacterSpacing;
import org.docx4j.wml.CTCompat;
import org.docx4j.wml.CTFootnotes;
import org.docx4j.wml.CTFtnDocProps;
import org.docx4j.wml.CTFtnEdn;
import org.docx4j.wml.CTFtnEdnRef;
import org.docx4j.wml.CTFtnEdnSepRef;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.CTSimpleField;
import org.docx4j.wml.CTTwipsMeasure;
import org.docx4j.wml.Document;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RStyle;
import org.docx4j.wml.STCharacterSpacing;
import org.docx4j.wml.STFtnEdn;

/** Authors the parts beside the styles: settings, headers, footers, the document's shell. */
final class PartTemplates {

  private static final String WORD = "http://schemas.microsoft.com/office/word";

  /** The ids that Word gives the lines above footnotes; the notes themselves are counted from 1. */
  private static final long SEPARATOR = -1;

  private static final long CONTINUATION = 0;

  private final PageLayout layout;
  private final Measures measures;
  private final ObjectFactory factory = new ObjectFactory();

  PartTemplates(PageLayout layout, Measures measures) {
    this.layout = layout;
    this.measures = measures;
  }

  /** Settings of Word 2013 and later. */
  JAXBElement<CTSettings> settings() {
    CTSettings settings = new CTSettings();
    CTTwipsMeasure tab = new CTTwipsMeasure();
    tab.setVal(measures.number(Slot.INDENT));
    settings.setDefaultTabStop(tab);
    CTCharacterSpacing spacing = new CTCharacterSpacing();
    spacing.setVal(STCharacterSpacing.DO_NOT_COMPRESS);
    settings.setCharacterSpacingControl(spacing);
    CTCompat compat = new CTCompat();
    // Else a line that ends in a line feed would be stretched over a justified paragraph.
    compat.setDoNotExpandShiftReturn(on());
    compat.setCompatSetting("compatibilityMode", WORD, "15");
    settings.setCompat(compat);
    return factory.createSettings(settings);
  }

  /** The same settings, which name the lines above footnotes. */
  JAXBElement<CTSettings> settingsWithFootnotes() {
    JAXBElement<CTSettings> settings = settings();
    CTFtnDocProps properties = new CTFtnDocProps();
    for (long id : List.of(SEPARATOR, CONTINUATION)) {
      CTFtnEdnSepRef line = new CTFtnEdnSepRef();
      line.setId(BigInteger.valueOf(id));
      properties.getFootnote().add(line);
    }
    settings.getValue().setFootnotePr(properties);
    return settings;
  }

  /** The lines above footnotes, and a footnote. */
  JAXBElement<CTFootnotes> footnotes(CTFtnEdn footnote) {
    CTFootnotes footnotes = new CTFootnotes();
    footnotes
        .getFootnote()
        .add(
            line(
                SEPARATOR,
                STFtnEdn.SEPARATOR,
                factory.createRSeparator(factory.createRSeparator())));
    footnotes
        .getFootnote()
        .add(
            line(
                CONTINUATION,
                STFtnEdn.CONTINUATION_SEPARATOR,
                factory.createRContinuationSeparator(factory.createRContinuationSeparator())));
    footnotes.getFootnote().add(footnote);
    return factory.createFootnotes(footnotes);
  }

  private static CTFtnEdn line(long id, STFtnEdn type, Object line) {
    CTFtnEdn separator = new CTFtnEdn();
    separator.setId(BigInteger.valueOf(id));
    separator.setType(type);
    separator.getContent().add(paragraph(styled(StyleIds.of(Component.FOOTNOTE)), run(line)));
    return separator;
  }

  /** A footnote: its number, a space, its words. */
  CTFtnEdn footnote(P words) {
    CTFtnEdn footnote = new CTFtnEdn();
    footnote.setId(Place.integer(Slot.NUMBER));
    R number = run(factory.createRFootnoteRef(factory.createRFootnoteRef()));
    number.setRPr(footnoteNumber());
    words.getContent().add(0, number);
    words.getContent().add(1, run(text(" ")));
    footnote.getContent().add(words);
    return footnote;
  }

  /** The number of a footnote in the text. */
  R footnoteReference() {
    CTFtnEdnRef reference = new CTFtnEdnRef();
    reference.setId(Place.integer(Slot.NUMBER));
    R run = run(factory.createRFootnoteReference(reference));
    run.setRPr(footnoteNumber());
    return run;
  }

  private static RPr footnoteNumber() {
    RPr properties = new RPr();
    RStyle style = new RStyle();
    style.setVal(StyleIds.FOOTNOTE_REFERENCE);
    properties.setRStyle(style);
    return properties;
  }

  /** A header or a footer, as the layout places the number. */
  Object pageNumber() {
    CTSimpleField field = new CTSimpleField();
    field.setInstr("PAGE");
    field.getContent().add(run(text("2")));
    P paragraph =
        paragraph(styled(StyleIds.of(Component.PAGE_NUMBER)), factory.createPFldSimple(field));
    // The place has the last word about the alignment of the style.
    paragraph.getPPr().setJc(alignment(layout.pageNumbering().alignment()));
    if (layout.pageNumbering().place() == PageNumbering.Place.TOP) {
      Hdr header = new Hdr();
      header.getContent().add(paragraph);
      return header;
    }
    return footer(paragraph);
  }

  Ftr noContact() {
    return footer(paragraph(styled(StyleIds.GAP)));
  }

  static Ftr footer(P paragraph) {
    Ftr footer = new Ftr();
    footer.getContent().add(paragraph);
    return footer;
  }

  static Document document(P content) {
    Body body = new Body();
    body.getContent().add(content);
    Document document = new Document();
    document.setBody(body);
    return document;
  }
}
