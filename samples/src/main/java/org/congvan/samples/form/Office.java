package org.congvan.samples.form;

import java.time.LocalDate;
import java.util.List;
import org.congvan.body.Block;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Text;
import org.congvan.model.IssuingAgency;
import org.congvan.model.Promulgation;

/** The invented agencies of the samples, and blocks that many of them have. */
final class Office {

  static final IssuingAgency INTERIOR =
      IssuingAgency.of("Sở Nội vụ").withParent("UBND tỉnh Hòa Bình Mới").withAbbreviation("SNV");
  static final IssuingAgency FINANCE =
      IssuingAgency.of("Sở Tài chính").withParent("UBND tỉnh Hòa Bình Mới").withAbbreviation("STC");
  static final IssuingAgency PEOPLES_COMMITTEE =
      IssuingAgency.of("Ủy ban nhân dân tỉnh Hòa Bình Mới").withAbbreviation("UBND");
  static final IssuingAgency PEOPLES_COUNCIL =
      IssuingAgency.of("Hội đồng nhân dân tỉnh Hòa Bình Mới").withAbbreviation("HĐND");

  private Office() {}

  static Promulgation on(int day, int month) {
    return new Promulgation("Hòa Bình Mới", LocalDate.of(2026, month, day));
  }

  static Paragraph text(String words) {
    return Paragraph.of(words);
  }

  static Paragraph centred(String words) {
    return new Paragraph(ParagraphRole.FORMULA, List.of(Text.of(words)));
  }

  static Paragraph basis(String words) {
    return Paragraph.legalBasis(Text.of(words));
  }

  static Section chapter(int number, String title, Block... blocks) {
    return Section.of(SectionLevel.CHAPTER, number, title, List.of(blocks));
  }

  static Section heading(int number, String title, Block... blocks) {
    return Section.of(SectionLevel.HEADING, number, title, List.of(blocks));
  }

  static Section article(int number, String title, Block... blocks) {
    return Section.of(SectionLevel.ARTICLE, number, title, List.of(blocks));
  }

  /** An article of one sentence. */
  static Section article(int number, Block sentence) {
    return Section.untitled(SectionLevel.ARTICLE, number, List.of(sentence));
  }

  static Section clause(int number, String words) {
    return Section.untitled(SectionLevel.CLAUSE, number, List.of(text(words)));
  }
}
