package org.congvan.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.DocumentBody;
import org.congvan.body.Footnote;
import org.congvan.body.Paragraph;
import org.congvan.body.Table;
import org.congvan.body.TableCell;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Distribution;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;

/** A document with a character in one of its texts that many formats cannot hold. */
record OddText(Place place, String character) {
  /** A text of a document. */
  enum Place {
    SUBJECT,
    PLACE_OF_ISSUE,
    ADDRESSEE,
    PARAGRAPH,
    FOOTNOTE,
    TABLE_CELL,
    LIST_IN_CELL,
    SIGNER,
    RECIPIENT
  }

  /** What a careless writer puts in the character's place. */
  private static final List<String> REPLACEMENTS = List.of("", " ", "?", "\uFFFD", "\uFFFD\uFFFD");

  static List<OddText> all() {
    List<OddText> all = new ArrayList<>();
    for (Place place : Place.values()) {
      for (String character : TextArbitraries.unwritableCharacters()) {
        all.add(new OddText(place, character));
      }
    }
    return all;
  }

  OfficialDocument document() {
    return with(character);
  }

  /** Returns documents that a careless writer takes for this one. */
  List<OfficialDocument> lookAlikes() {
    return REPLACEMENTS.stream().map(this::with).toList();
  }

  private OfficialDocument with(String middle) {
    return SampleDocuments.begun(text(Place.SUBJECT, middle))
        .code(DocumentCode.parse("47/SKHCN-VP"))
        .promulgation(
            new Promulgation(text(Place.PLACE_OF_ISSUE, middle), LocalDate.of(2020, 12, 15)))
        .addressee(text(Place.ADDRESSEE, middle))
        .content(
            DocumentBody.of(
                Paragraph.of(
                    Text.of(text(Place.PARAGRAPH, middle)),
                    Footnote.of(text(Place.FOOTNOTE, middle))),
                Table.of(
                    List.of(TableColumn.text(1)),
                    TableRow.of(text(Place.TABLE_CELL, middle)),
                    new TableRow(
                        false,
                        List.of(
                            TableCell.of(
                                BulletList.of(
                                    BulletMark.DASH, text(Place.LIST_IN_CELL, middle))))))))
        .signature(Signature.byHead("GIÁM ĐỐC", text(Place.SIGNER, middle)))
        .distribution(
            Distribution.of(ArchiveLine.of("VP"), Recipient.of(text(Place.RECIPIENT, middle))))
        .build();
  }

  private String text(Place where, String middle) {
    return where == place ? "chữ" + middle + "lạ" : "chữ thường";
  }

  @Override
  public String toString() {
    String units =
        character
            .chars()
            .mapToObj(unit -> String.format(Locale.ROOT, "U+%04X", unit))
            .collect(Collectors.joining(" "));
    return units + " in " + place;
  }
}
