package org.congvan.testkit;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.congvan.body.DocumentContent;
import org.congvan.body.ScannedPages;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentFamily;
import org.congvan.code.DocumentType;
import org.congvan.code.UnnumberedCode;
import org.congvan.model.Addressee;
import org.congvan.model.AnsweredDocument;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Attachment;
import org.congvan.model.Circulation;
import org.congvan.model.Confidentiality;
import org.congvan.model.ContactDetails;
import org.congvan.model.Distribution;
import org.congvan.model.DocumentHeader;
import org.congvan.model.DocumentMedium;
import org.congvan.model.DrafterMark;
import org.congvan.model.FileCode;
import org.congvan.model.IssuingAgency;
import org.congvan.model.Leadership;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Registration;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.model.SteeringType;
import org.congvan.model.Urgency;

/**
 * Arbitrary parts of documents, such as a signature "KT. GIÁM ĐỐC": head, addressees, signature,
 * distribution, annexes.
 */
public final class DocumentPartArbitraries {
  private DocumentPartArbitraries() {}

  /**
   * Returns heads of drafts and of issued documents: code and promulgation are missing at times, or
   * the number and the date alone.
   *
   * @return heads of every family, with every stamp
   */
  public static Arbitrary<DocumentHeader> headers() {
    Arbitrary<Promulgation> places = TextArbitraries.lines().map(Promulgation::of);
    Arbitrary<DocumentHeader> headers =
        headers(
            Remembered.orNull(CodeArbitraries.codes(), 0.4),
            Remembered.orNull(
                Arbitraries.frequencyOf(Tuple.of(4, promulgations()), Tuple.of(1, places)), 0.3),
            Arbitraries.of(DocumentFamily.class));
    Arbitrary<UnnumberedCode> symbols = Remembered.orNull(CodeArbitraries.unnumberedCodes(), 0.5);
    return Remembered.of(
        Combinators.combine(headers, symbols)
            .as((header, symbol) -> header.code() == null ? header.withDraftCode(symbol) : header));
  }

  /**
   * Returns heads of administrative documents with code and promulgation, issued while one of the
   * regulations of this library was in force.
   *
   * @return heads with every stamp
   */
  public static Arbitrary<DocumentHeader> issuedHeaders() {
    return issuedHeaders(
        Combinators.combine(TextArbitraries.lines(), ReferenceArbitraries.governedDays())
            .as(Promulgation::new));
  }

  static Arbitrary<DocumentHeader> issuedHeaders(Arbitrary<Promulgation> promulgations) {
    return headers(
        CodeArbitraries.codes(), promulgations, Arbitraries.just(DocumentFamily.ADMINISTRATIVE));
  }

  private static Arbitrary<DocumentHeader> headers(
      Arbitrary<DocumentCode> codes,
      Arbitrary<Promulgation> promulgations,
      Arbitrary<DocumentFamily> families) {
    Arbitrary<List<IssuingAgency>> others =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.just(List.of())),
            Tuple.of(1, agencies().list().ofMaxSize(DocumentHeader.MAX_ISSUERS - 1)));
    return Remembered.of(
        Combinators.combine(
                agencies(),
                others,
                codes,
                promulgations,
                families,
                Arbitraries.of(Urgency.class),
                Combinators.combine(
                        Arbitraries.of(Confidentiality.class), Arbitraries.of(Circulation.class))
                    .as(Map::entry),
                Arbitraries.of(DocumentMedium.class))
            .as(
                (issuer, coIssuers, code, promulgation, family, urgency, limits, medium) ->
                    new DocumentHeader(
                        issuer,
                        coIssuers,
                        code,
                        null,
                        promulgation,
                        family,
                        urgency,
                        limits.getKey(),
                        limits.getValue(),
                        medium)));
  }

  /**
   * Returns issuing agencies with and without parent, abbreviation, code and address.
   *
   * @return agencies
   */
  public static Arbitrary<IssuingAgency> agencies() {
    return Remembered.of(
        Combinators.combine(
                TextArbitraries.lines(),
                Remembered.orNull(TextArbitraries.lines(), 0.3),
                Remembered.orNull(Arbitraries.of("SKHCN", "UBND", "STTTT", "TTNCUĐ"), 0.3),
                Remembered.orNull(CodeArbitraries.agencyIds(), 0.5),
                Remembered.orNull(contacts(), 0.5),
                Remembered.orNull(Arbitraries.of(Leadership.class), 0.7))
            .as(IssuingAgency::new));
  }

  private static Arbitrary<ContactDetails> contacts() {
    return Combinators.combine(
            Remembered.orNull(TextArbitraries.lines(), 0.3),
            Remembered.orNull(Arbitraries.of("van-thu@example.org"), 0.3),
            Remembered.orNull(Arbitraries.of("0233 555 0100", "(84) 233.555.0100"), 0.3),
            Remembered.orNull(Arbitraries.of("0233 555 0101"), 0.5),
            Remembered.orNull(Arbitraries.of("https://example.org", "example.org"), 0.5))
        .as(ContactDetails::new);
  }

  /**
   * Returns places and dates of issue, those at the borders of the regulations among them.
   *
   * @return places and dates
   */
  public static Arbitrary<Promulgation> promulgations() {
    return Combinators.combine(TextArbitraries.lines(), ReferenceArbitraries.days())
        .as(Promulgation::new);
  }

  /**
   * Returns addressees with and without code.
   *
   * @return addressees
   */
  public static Arbitrary<Addressee> addressees() {
    return Combinators.combine(
            TextArbitraries.lines(), Remembered.orNull(CodeArbitraries.agencyIds(), 0.7))
        .as(Addressee::new);
  }

  /**
   * Returns answered documents, with and without the identifiers of their issuers.
   *
   * @return answered documents
   */
  public static Arbitrary<AnsweredDocument> answeredDocuments() {
    return Combinators.combine(
            ReferenceArbitraries.references(),
            Remembered.orNull(CodeArbitraries.agencyIds(), 0.7),
            Remembered.orNull(TextArbitraries.lines(), 0.7))
        .as(AnsweredDocument::new);
  }

  /**
   * Returns signatures with every form of authority, stacked ones among them.
   *
   * @return signatures
   */
  public static Arbitrary<Signature> signatures() {
    Arbitrary<SigningAuthority> authorities =
        Combinators.combine(Arbitraries.of(SigningForm.class), positions())
            .as(SigningAuthority::new);
    Arbitrary<Signature> withPosition =
        Combinators.combine(
                authorities.list().ofMaxSize(2),
                positions(),
                names(),
                Remembered.orNull(positions(), 0.8),
                Remembered.orNull(TextArbitraries.lines(), 0.8))
            .as(
                (authority, position, name, other, agency) ->
                    new Signature(agency, authority, position, name, other));
    Arbitrary<Signature> acting = Combinators.combine(positions(), names()).as(Signature::acting);
    return Remembered.of(Arbitraries.frequencyOf(Tuple.of(4, withPosition), Tuple.of(1, acting)));
  }

  private static Arbitrary<String> positions() {
    return Remembered.of(
        Arbitraries.oneOf(
            Arbitraries.of("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "CHỦ TỊCH", "Chánh Văn phòng"),
            TextArbitraries.lines()));
  }

  private static Arbitrary<String> names() {
    return Remembered.of(
        Arbitraries.oneOf(
            Arbitraries.of("Nguyễn Văn A", "Lê Thị B", "Đặng Ngọc Ỷ"), TextArbitraries.lines()));
  }

  /**
   * Returns distributions, the empty one of a draft among them.
   *
   * @return distributions with up to 3 recipients
   */
  public static Arbitrary<Distribution> distributions() {
    Arbitrary<Recipient> recipients =
        Combinators.combine(
                TextArbitraries.lines(), Remembered.orNull(TextArbitraries.lines(), 0.7))
            .as(Recipient::new);
    Arbitrary<Integer> copies = Arbitraries.integers().between(1, 60);
    Arbitrary<ArchiveLine> archives =
        Combinators.combine(
                Arbitraries.of("VT", "VT", "VTLT"),
                Remembered.orNull(Arbitraries.of("TTNCUĐ", "TTNCUD", "HC"), 0.3),
                Remembered.orNull(copies, 0.7))
            .as(ArchiveLine::new);
    Arbitrary<DrafterMark> drafters =
        Combinators.combine(Arbitraries.of("NVA", "ltb"), Remembered.orNull(copies, 0.5))
            .as(DrafterMark::new);
    return Remembered.of(
        Combinators.combine(
                recipients.list().ofMaxSize(3),
                Remembered.orNull(archives, 0.3),
                Remembered.orNull(drafters, 0.7))
            .as(Distribution::new));
  }

  /**
   * Returns what records systems keep, nothing at all included.
   *
   * @return registrations
   */
  public static Arbitrary<Registration> registrations() {
    Arbitrary<Integer> ordinals = Arbitraries.integers().between(1, 999);
    Arbitrary<FileCode> files =
        Combinators.combine(
                CodeArbitraries.agencyIds(),
                Arbitraries.integers().between(1990, 2030),
                Arbitraries.of("01.CCHC", "CCHC-02"))
            .as(FileCode::new);
    Arbitrary<Registration> full =
        Combinators.combine(
                Remembered.orNull(Arbitraries.of("H50.13.2019.477"), 0.5),
                Remembered.orNull(files, 0.5),
                Remembered.orNull(ordinals, 0.5),
                Remembered.orNull(Arbitraries.of("Tiếng Việt", "vi"), 0.5),
                Remembered.orNull(ordinals, 0.5),
                Remembered.orNull(TextArbitraries.lines(), 0.5),
                Remembered.orNull(ReferenceArbitraries.days(), 0.5),
                Remembered.orNull(Arbitraries.of(SteeringType.class), 0.5))
            .as(
                (id, file, ordinal, language, pages, notes, due, steering) ->
                    new Registration(
                        id, file, ordinal, language, pages, notes, null, due, steering));
    Arbitrary<Registration> summed =
        Combinators.combine(full, TextArbitraries.lines()).as(Registration::withSummary);
    return Remembered.of(Arbitraries.oneOf(Arbitraries.just(Registration.NONE), full, summed));
  }

  /**
   * Returns annexes with and without title, and documents put into force, in the file of their
   * document or apart.
   *
   * @return attachments
   */
  public static Arbitrary<Attachment> attachments() {
    Arbitrary<DocumentType> types =
        Arbitraries.of(DocumentType.REGULATION, DocumentType.RULES, DocumentType.PLAN);
    return Remembered.of(
        Combinators.combine(
                Remembered.orNull(types, 0.7),
                Remembered.orNull(TextArbitraries.lines(), 0.4),
                contents(),
                Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)))
            .as(Attachment::new));
  }

  /**
   * Returns scans of one to three pages.
   *
   * @return scans
   */
  public static Arbitrary<ScannedPages> scannedPages() {
    return Arbitraries.of(SampleImages.dot(), SampleImages.photograph())
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(ScannedPages::new);
  }

  /**
   * Returns free bodies and typed reports.
   *
   * @return contents
   */
  public static Arbitrary<DocumentContent> contents() {
    return Remembered.of(
        Arbitraries.frequencyOf(
            Tuple.of(3, BodyArbitraries.bodies().map(DocumentContent.class::cast)),
            Tuple.of(1, ReportArbitraries.reports().map(DocumentContent.class::cast))));
  }
}
