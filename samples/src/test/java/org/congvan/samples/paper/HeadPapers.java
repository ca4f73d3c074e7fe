package org.congvan.samples.paper;

import static org.congvan.samples.paper.Paper.*;

import java.time.LocalDate;
import java.util.List;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Distribution;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Registration;
import org.congvan.model.Signature;
import org.congvan.model.TitledDocument;
import org.congvan.model.Urgency;

/** Papers whose head is right or wrong. */
final class HeadPapers {

  private HeadPapers() {}

  static List<Paper> all() {
    return List.of(
        new Paper(
            "the symbol of a submission on a decision",
            decision().code(DocumentCode.parse("215/TTr-SNV")).build(),
            "HEAD-004"),
        new Paper(
            "\"QD\" for \"QĐ\"",
            decision().code(DocumentCode.parse("215/QD-SNV")).build(),
            "HEAD-004"),
        new Paper(
            "the symbol of another department",
            dispatch().code(DocumentCode.ofDispatch(12, "STC", "CCVC")).build(),
            "HEAD-005"),
        new Paper(
            "a year in the symbol of an administrative decision",
            decision().code(DocumentCode.parse("215/2024/QĐ-SNV")).build(),
            "HEAD-004"),
        new Paper(
            "\"V/v\" typed into the subject",
            dispatch("V/v báo cáo số liệu", INTERIOR).build(),
            "HEAD-006"),
        new Paper(
            "a subject in capitals with a full stop",
            dispatch("BÁO CÁO SỐ LIỆU.", INTERIOR).build(),
            "HEAD-007",
            "HEAD-014"),
        new Paper(
            "an abbreviated place",
            dispatch().promulgation(new Promulgation("TP. HCM", LocalDate.of(2024, 9, 16))).build(),
            "HEAD-010"),
        new Paper(
            "a place in another province",
            dispatch().promulgation(new Promulgation("Hà Nội", LocalDate.of(2024, 9, 16))).build(),
            "HEAD-019"),
        new Paper(
            "a place with the word for its kind",
            dispatch()
                .promulgation(new Promulgation("tỉnh Quảng Nam", LocalDate.of(2024, 9, 16)))
                .build(),
            "HEAD-018"),
        new Paper(
            "an abbreviated issuer",
            dispatch("báo cáo", IssuingAgency.of("UBND tỉnh Quảng Nam").withAbbreviation("UBND"))
                .code(DocumentCode.ofDispatch(15, "UBND", "NC"))
                .signature(Signature.byHead("Chủ tịch", "Trần A").onBehalfOf("Ủy ban nhân dân"))
                .distribution(Distribution.of(ArchiveLine.of("NC"), Recipient.asAbove()))
                .build(),
            "HEAD-012"),
        new Paper(
            "a department without the agency above it",
            dispatch("báo cáo", IssuingAgency.of("Sở Nội vụ").withAbbreviation("SNV")).build(),
            "HEAD-021"),
        new Paper(
            "an urgency that the decree no longer has",
            dispatch().urgency(Urgency.TIMED_EXPRESS).build(),
            "URG-001"),
        new Paper(
            "a number below 10 without its zero",
            dispatch().code(DocumentCode.parse("9/SNV-CCVC")).build(),
            "HEAD-003"),
        new Paper(
            "a province that had been merged",
            dispatch()
                .promulgation(new Promulgation("Quảng Nam", LocalDate.of(2025, 7, 15)))
                .build(),
            "HEAD-020",
            "TEXT-020"),
        new Paper(
            "letters of a joint document in a dispatch",
            dispatch().code(DocumentCode.parse("2210/LN-SNV-STC")).build(),
            "HEAD-005",
            "RCPT-006"),
        new Paper(
            "letters of a joint document in a guidance",
            TitledDocument.builder(DocumentType.GUIDANCE, INTERIOR, "Liên ngành hướng dẫn")
                .code(DocumentCode.parse("03/HDLN-SNV-STC"))
                .promulgation(on(10, 25))
                .content(DocumentBody.of(Paragraph.of("A.")))
                .signature(Signature.byHead("Giám đốc", "Trần A"))
                .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.of("Như trên")))
                .build(),
            "HEAD-004",
            "RCPT-008"),
        new Paper(
            "a dispatch under the circular of 2011",
            dispatch()
                .promulgation(new Promulgation("Quảng Nam", LocalDate.of(2019, 5, 5)))
                .build()),
        new Paper(
            "a place that is a town of the province",
            dispatch().promulgation(new Promulgation("Tam Kỳ", LocalDate.of(2024, 9, 16))).build()),
        new Paper(
            "a commune's dispatch after the merger",
            OfficialDispatch.builder(
                    IssuingAgency.of("Ủy ban nhân dân xã Núi Thành").withAbbreviation("UBND"),
                    "báo cáo")
                .code(DocumentCode.parse("45/UBND-VP"))
                .promulgation(new Promulgation("Núi Thành", LocalDate.of(2025, 8, 1)))
                .addressee("Sở Nội vụ thành phố Đà Nẵng")
                .content(DocumentBody.of(Paragraph.of("Báo cáo.")))
                .signature(Signature.byHead("Chủ tịch", "A B").onBehalfOf("Ủy ban nhân dân"))
                .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.asAbove()))
                .build()),
        new Paper(
            "a division without a drafting unit",
            OfficialDispatch.builder(
                    IssuingAgency.of("Phòng Nội vụ")
                        .withParent("UBND huyện Núi Thành")
                        .withAbbreviation("PNV"),
                    "báo cáo")
                .code(DocumentCode.parse("45/PNV-TH"))
                .promulgation(new Promulgation("Núi Thành", LocalDate.of(2024, 8, 1)))
                .addressee("Sở Nội vụ")
                .content(DocumentBody.of(Paragraph.of("Báo cáo.")))
                .signature(Signature.byHead("Trưởng phòng", "A B"))
                .distribution(
                    Distribution.of(new ArchiveLine("VT", null, null), Recipient.asAbove()))
                .build()),
        new Paper(
            "a draft without number and date",
            OfficialDispatch.builder(INTERIOR, "báo cáo")
                .addressee("Bộ Nội vụ")
                .content(DocumentBody.of(Paragraph.of("A.")))
                .signature(Signature.byHead("Giám đốc", "B C"))
                .distribution(Distribution.of(ArchiveLine.of("HC"), Recipient.asAbove()))
                .build()),
        new Paper(
            "a subject that no field of records systems holds",
            dispatch("x ".repeat(300).strip(), INTERIOR).build(),
            "META-004"),
        new Paper(
            "an answer due before the day of issue",
            dispatch()
                .registration(Registration.NONE.withDueDate(LocalDate.of(2024, 1, 1)))
                .build(),
            "HEAD-015"));
  }
}
