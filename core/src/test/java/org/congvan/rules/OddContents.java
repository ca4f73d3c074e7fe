package org.congvan.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.congvan.body.Blank;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.CheckBox;
import org.congvan.body.Citation;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.Footnote;
import org.congvan.body.ListItem;
import org.congvan.body.ListNumbering;
import org.congvan.body.NumberedList;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.reference.LegalReference;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityAspect;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.PlannedTask;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.congvan.text.VietnameseText;

/**
 * Contents, texts and references for {@link OddDocuments}: usual ones mixed with arbitrary
 * characters.
 */
final class OddContents {

  private OddContents() {}

  static Arbitrary<DocumentContent> contents() {
    Arbitrary<DocumentContent> bodies =
        blocks(2).list().ofMaxSize(4).map(each -> new DocumentBody(List.copyOf(each)));
    Arbitrary<DocumentContent> reports =
        Combinators.combine(
                Arbitraries.integers().between(2000, 2030),
                texts(),
                activities().list().ofMaxSize(3),
                paragraphs().list().ofMaxSize(2),
                dueDates().list().ofMaxSize(2))
            .as(OddContents::report);
    return Arbitraries.oneOf(bodies, reports);
  }

  private static DocumentContent report(
      int year,
      String label,
      List<Activity> activities,
      List<Paragraph> opening,
      List<LocalDate> due) {
    ReportingPeriod of = ReportingPeriod.year(year);
    ReformReport.Builder report =
        ReformReport.builder(
            new ReportingPeriod(of.frequency(), label + " " + year, of.from(), of.to()),
            ReportOutline.communication("năm sau"));
    opening.forEach(report::opening);
    activities.forEach(report::activity);
    due.forEach(
        day -> report.plannedTask(new PlannedTask(List.of(Text.of(label)), List.of(), day)));
    return report.build();
  }

  private static Arbitrary<Activity> activities() {
    Arbitrary<BigDecimal> values =
        Arbitraries.oneOf(
            Arbitraries.bigDecimals()
                .between(new BigDecimal("-1E+99"), new BigDecimal("1E+99"))
                .ofScale(3),
            Arbitraries.of(
                new BigDecimal("1E+99"),
                new BigDecimal("1E-100"),
                new BigDecimal("-7"),
                BigDecimal.ZERO));
    Arbitrary<ActivityCount> counts =
        Combinators.combine(texts(), values, texts(), dueDates().injectNull(0.5))
            .as(
                (name, value, unit, end) ->
                    new ActivityCount(
                        name,
                        null,
                        value,
                        unit,
                        null,
                        end == null ? null : ReportingPeriod.between(name, end, end),
                        null));
    return Combinators.combine(
            texts(), counts.list().ofMaxSize(3), Arbitraries.of(ActivityAspect.class))
        .as(
            (text, counted, aspect) ->
                new Activity(aspect, List.of(Text.of(text)), List.of(), List.of(), counted));
  }

  private static Arbitrary<Paragraph> paragraphs() {
    Arbitrary<String> words =
        Arbitraries.oneOf(
            texts(),
            Arbitraries.of(
                "Phụ lục I, II và III kèm theo;",
                "phụ lục 1, 12 văn bản.",
                "Phụ lục IIII Nghị định số",
                "các Phụ lục X đến I - V, kèm",
                "Căn cứ Luật Lưu trữ,"));
    return Combinators.combine(Arbitraries.of(ParagraphRole.class), words, references())
        .as(
            (role, text, cited) ->
                new Paragraph(
                    role,
                    List.of(
                        Text.of(text),
                        new CheckBox(false),
                        Footnote.of(Text.of(text), Citation.of(cited.toString(), cited)),
                        Blank.toEndOfLine(),
                        Citation.of(cited.toString(), cited))));
  }

  /** Sections of any level inside each other, as only a careless caller builds them. */
  private static Arbitrary<Block> blocks(int depth) {
    Arbitrary<Block> plain =
        Arbitraries.oneOf(
            paragraphs().map(each -> (Block) each),
            paragraphs()
                .map(
                    each ->
                        new BulletList(
                            BulletMark.DASH, List.of(new ListItem(each.inlines(), List.of(each))))),
            paragraphs()
                .map(
                    each ->
                        new NumberedList(
                            ListNumbering.ROMAN,
                            3_999,
                            List.of(new ListItem(each.inlines(), List.of(each))))));
    if (depth == 0) {
      return plain;
    }
    Arbitrary<Block> sections =
        Combinators.combine(
                Arbitraries.of(SectionLevel.class),
                Arbitraries.integers().between(1, 23),
                paragraphs().map(Paragraph::inlines).injectNull(0.5),
                blocks(depth - 1).list().ofMaxSize(3))
            .as(
                (level, position, heading, inside) ->
                    new Section(
                        level,
                        level.ordinalAt(position),
                        heading == null ? List.of() : heading,
                        inside));
    return Arbitraries.oneOf(plain, sections);
  }

  static Arbitrary<LegalReference> references() {
    return Combinators.combine(codes(), days())
        .as((code, day) -> LegalReference.of(code).withDate(day));
  }

  static Arbitrary<DocumentCode> codes() {
    return Arbitraries.of(
            "477 /SKHCN-TTNCUĐ",
            "7/KH-SKHCN",
            "09/2015/QĐ-TTg",
            "17-NQ/TW",
            "417/TCCP",
            "15/2020/QH14",
            "12/CT-TTHT",
            "30c/NQ-CP",
            "12/CV-SKHCN",
            "12/2018/QĐST-DS",
            "119-CP",
            "01/TTLT-BCA-BTC",
            "05/SY-UBND",
            "Số: 3/BC-SKHCN")
        .map(DocumentCode::parse);
  }

  private static Arbitrary<LocalDate> dueDates() {
    return Arbitraries.longs()
        .between(LocalDate.of(2000, 1, 1).toEpochDay(), LocalDate.of(2031, 1, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  static Arbitrary<LocalDate> days() {
    Arbitrary<LocalDate> any =
        Arbitraries.longs()
            .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    Arbitrary<LocalDate> near =
        Arbitraries.longs()
            .between(LocalDate.of(2011, 1, 1).toEpochDay(), LocalDate.of(2026, 1, 1).toEpochDay())
            .map(LocalDate::ofEpochDay);
    return Arbitraries.oneOf(any, near, near);
  }

  static Arbitrary<String> texts() {
    Arbitrary<String> odd = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(30);
    Arbitrary<String> usual =
        Arbitraries.of(
            "V/v",
            "V/v.",
            "về việc",
            "Như trên",
            "Như kính gửi",
            "TTNCUĐ",
            "TTNCUD",
            "VT",
            ".",
            "Phó Giám đốc",
            "TS. ",
            "Sở Khoa học và Công nghệ",
            "11 văn bản; 07 tin,bài",
            "{0}");
    return Arbitraries.oneOf(odd, usual).filter(text -> !isBlank(text));
  }

  private static boolean isBlank(String text) {
    return VietnameseText.normalize(text).strip().isEmpty();
  }
}
