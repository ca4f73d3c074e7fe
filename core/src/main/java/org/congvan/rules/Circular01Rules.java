package org.congvan.rules;

import java.util.List;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Confidence;
import org.congvan.validation.RuleEntry;
import org.congvan.validation.Severity;

/**
 * The rules under Circular 01/2011/TT-BNV. Its text is not at hand, so only contradictions of the
 * document itself are errors; the rest rests on the decree that carried the same requirements on,
 * or on practice of that time.
 */
final class Circular01Rules {

  private static final DocumentCode CIRCULAR = DocumentCode.parse("01/2011/TT-BNV");
  private static final DocumentCode DECREE_110 = DocumentCode.parse("110/2004/NĐ-CP");

  private Circular01Rules() {}

  static List<RuleEntry> entries() {
    return List.of(
        new RuleEntry(new NumberPresent(), Severity.WARNING, unread("Điều 8 khoản 2 điểm c")),
        new RuleEntry(new DatePresent(), Severity.WARNING, unread("Điều 8 khoản 2 điểm d")),
        new RuleEntry(
            new NumberPadding(),
            Severity.WARNING,
            new Basis.Practice(
                "20.336 ký hiệu văn bản đã thu thập: 2.890 số nhỏ hơn 10 có ghi số 0 phía trước, 32 số không ghi",
                Confidence.HIGH)),
        new RuleEntry(symbolForm(), Severity.WARNING, unread("Phụ lục I, Phần I, II.3.b")),
        new RuleEntry(new SymbolAgency(), Severity.WARNING, SharedBases.SYMBOL_AND_ISSUER),
        new RuleEntry(new SubjectOpening(), Severity.WARNING, unread("Phụ lục I, Phần I, II.5.b")),
        new RuleEntry(
            new SubjectEnding(),
            Severity.ADVICE,
            new Basis.Practice(
                "công văn 477/SKHCN-TTNCUĐ và các mẫu trình bày", Confidence.MEDIUM)),
        new RuleEntry(new ParentAgency(), Severity.WARNING, SharedBases.PARENT_AND_ISSUER),
        new RuleEntry(new PlaceCapital(), Severity.WARNING, unread("Phụ lục I, Phần I, II.4.c")),
        new RuleEntry(
            new PlaceAbbreviated(), Severity.WARNING, unread("Phụ lục I, Phần I, II.4.a")),
        new RuleEntry(
            new SubjectOneSentence(), Severity.WARNING, unread("Phụ lục I, Phần I, II.5.a")),
        new RuleEntry(new SubjectCapitals(), Severity.WARNING, unread("Phụ lục I, Phần I, II.5.b")),
        new RuleEntry(new AnswerDue(), Severity.WARNING, SharedBases.ANSWER_DUE),
        new RuleEntry(new PlaceInFull(), Severity.WARNING, unread("Phụ lục I, Phần I, II.4.a")),
        new RuleEntry(
            new AddresseePresent(), Severity.WARNING, unread("Phụ lục I, Phần I, II.9.b")),
        new RuleEntry(
            new FirstRecipient("Như trên", "Như kính gửi"),
            Severity.ADVICE,
            new Basis.Practice(
                "công văn thời gian này thường ghi “Như trên”, cũng có khi ghi “Như kính gửi”",
                Confidence.MEDIUM)),
        new RuleEntry(ArchiveUnit.mistyped(), Severity.WARNING, SharedBases.UNIT_TWICE),
        new RuleEntry(new ArchivePresent(), Severity.WARNING, unread("Phụ lục I, Phần I, II.9.d")),
        new RuleEntry(new RecipientTwice(), Severity.WARNING, SharedBases.RECIPIENT_ONCE),
        new RuleEntry(
            ArchiveUnit.different(), Severity.ADVICE, unread("Phụ lục I, Phần I, II.9.d")),
        new RuleEntry(new ArchiveClerk(), Severity.WARNING, unread("Phụ lục I, Phần I, II.9.d")),
        new RuleEntry(
            new AsAboveWithoutAddressees(),
            Severity.WARNING,
            SharedBases.AS_ABOVE_NEEDS_ADDRESSEES),
        new RuleEntry(new AddresseeTwice(), Severity.WARNING, SharedBases.ADDRESSEE_ONCE),
        new RuleEntry(
            new AddresseeAmongRecipients(), Severity.WARNING, SharedBases.AS_ABOVE_IS_ADDRESSEES),
        new RuleEntry(new EntryMarks(), Severity.WARNING, unread("Phụ lục I, Phần I, II.9.d")),
        new RuleEntry(new SignaturePresent(), Severity.WARNING, unread("Điều 8 khoản 2 điểm g")),
        new RuleEntry(new DeputySigns(), Severity.WARNING, recordsDecree("Điều 13 khoản 1")),
        new RuleEntry(
            new AuthorizationPassedOn(), Severity.WARNING, recordsDecree("Điều 13 khoản 3")),
        new RuleEntry(new SignerTitle(), Severity.WARNING, unread("Phụ lục I, Phần I, II.7.c")),
        new RuleEntry(
            new OnBehalfOfPerson(), Severity.WARNING, unread("Phụ lục I, Phần I, II.7.b")),
        new RuleEntry(new PrincipalIsHead(), Severity.WARNING, unread("Phụ lục I, Phần I, II.7.b")),
        new RuleEntry(
            new DeputyByOrder(),
            Severity.ADVICE,
            new Basis.Practice(
                "văn bản thời gian này ghi “TL. TỔNG CỤC TRƯỞNG / KT. VỤ TRƯỞNG” khi cấp phó của đơn vị ký",
                Confidence.MEDIUM)),
        new RuleEntry(
            new CollectiveFirst(),
            Severity.WARNING,
            new Basis.Practice(
                "văn bản thời gian này ghi “TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH”",
                Confidence.MEDIUM)),
        new RuleEntry(new DeputyInCharge(), Severity.WARNING, unread("Phụ lục I, Phần I, II.7.b")),
        new RuleEntry(new ReportCutOff(), Severity.WARNING, SharedBases.CUT_OFF),
        new RuleEntry(new CountNotNegative(), Severity.ERROR, SharedBases.COUNT_NOT_NEGATIVE),
        new RuleEntry(new CountInText(), Severity.WARNING, SharedBases.COUNT_IN_TEXT),
        new RuleEntry(new CountedTwice(), Severity.WARNING, SharedBases.COUNTED_ONCE),
        new RuleEntry(new CountPeriod(), Severity.WARNING, SharedBases.COUNT_PERIOD),
        new RuleEntry(new TaskDueDate(), Severity.WARNING, SharedBases.TASK_TO_COME),
        new RuleEntry(new PeriodName(), Severity.WARNING, SharedBases.PERIOD_NAME),
        new RuleEntry(new CitedBeforeCiting(), Severity.ERROR, SharedBases.CITED_BEFORE_CITING),
        new RuleEntry(new FirstCitation(), Severity.WARNING, unread("Phụ lục I, Phần I, II.6.b")),
        new RuleEntry(new LaterCitation(), Severity.ADVICE, unread("Phụ lục I, Phần I, II.6.b")),
        new RuleEntry(new NamedLaw(), Severity.ADVICE, unread("Phụ lục I, Phần I, II.6.b")),
        new RuleEntry(new CitesItself(), Severity.WARNING, SharedBases.OTHER_THAN_ITSELF),
        new RuleEntry(
            new LegalBasisInFull(), Severity.WARNING, unread("Phụ lục I, Phần I, II.6.a")),
        new RuleEntry(new SectionTitle(), Severity.WARNING, unread("Phụ lục I, Phần I, II.6.d")),
        new RuleEntry(new SectionNesting(), Severity.WARNING, unread("Phụ lục I, Phần I, II.6.c")),
        new RuleEntry(new SectionOrder(), Severity.WARNING, SharedBases.NUMBERS_GO_UP),
        new RuleEntry(new AnnexPointedTo(), Severity.WARNING, unread("Phụ lục I, Phần I, III.1.a")),
        new RuleEntry(new AnnexExists(), Severity.WARNING, SharedBases.ANNEX_EXISTS),
        new RuleEntry(
            new AnnexNumbering(), Severity.WARNING, unread("Phụ lục I, Phần I, III.1.a")));
  }

  /** The decree gave six types letters of their own; which they had before was only recalled. */
  private static SymbolForm symbolForm() {
    return new SymbolForm(
        DocumentType.MEMORANDUM,
        DocumentType.AGREEMENT,
        DocumentType.LETTER_OF_AUTHORIZATION,
        DocumentType.LETTER_OF_INTRODUCTION,
        DocumentType.LEAVE_PERMIT,
        DocumentType.NOTIFICATION_SLIP);
  }

  private static Basis unread(String placeInDecree30) {
    return carriedOn(CIRCULAR, placeInDecree30);
  }

  /**
   * Who may sign was for the decree on records work of 2004, which Decree 30/2020/NĐ-CP replaced.
   */
  private static Basis recordsDecree(String placeInDecree30) {
    return carriedOn(DECREE_110, placeInDecree30);
  }

  private static Basis carriedOn(DocumentCode instrument, String placeInDecree30) {
    return new Basis.UnreadClause(
        instrument,
        null,
        "quy định kế tục tại Nghị định 30/2020/NĐ-CP, " + placeInDecree30,
        Confidence.MEDIUM);
  }
}
