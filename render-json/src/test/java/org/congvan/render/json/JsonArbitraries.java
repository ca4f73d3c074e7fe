package org.congvan.render.json;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.congvan.body.Block;
import org.congvan.body.BulletItem;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.CellAlignment;
import org.congvan.body.Citation;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.Emphasis;
import org.congvan.body.Figure;
import org.congvan.body.Image;
import org.congvan.body.ImageFormat;
import org.congvan.body.Inline;
import org.congvan.body.Link;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Table;
import org.congvan.body.TableCell;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.code.AgencyId;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentFamily;
import org.congvan.code.DocumentType;
import org.congvan.model.Addressee;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Attachment;
import org.congvan.model.Circulation;
import org.congvan.model.Confidentiality;
import org.congvan.model.ContactDetails;
import org.congvan.model.CopyForm;
import org.congvan.model.Distribution;
import org.congvan.model.DocumentCopy;
import org.congvan.model.DocumentHeader;
import org.congvan.model.DrafterMark;
import org.congvan.model.FileCode;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.OfficialLetter;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Registration;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.model.SteeringType;
import org.congvan.model.TitledDocument;
import org.congvan.model.Urgency;
import org.congvan.reference.CitedDate;
import org.congvan.reference.LegalReference;
import org.congvan.reference.Provision;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityAspect;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.Advantage;
import org.congvan.reform.ChannelKind;
import org.congvan.reform.CommunicationChannel;
import org.congvan.reform.Difficulty;
import org.congvan.reform.Directive;
import org.congvan.reform.PlannedTask;
import org.congvan.reform.Recommendation;
import org.congvan.reform.ReformArea;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportFrequency;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.congvan.reform.WrittenFigure;
import org.jspecify.annotations.Nullable;

/** Documents of every shape, with texts that are hard on JSON. */
final class JsonArbitraries {

  private JsonArbitraries() {}

  static Arbitrary<OfficialDocument> documents() {
    return Combinators.combine(headers(), parts(), Arbitraries.integers().between(0, 3))
        .as(JsonArbitraries::document);
  }

  private static OfficialDocument document(DocumentHeader header, Parts parts, int kind) {
    OfficialDispatch dispatch =
        new OfficialDispatch(
            header,
            parts.subject,
            parts.addressees,
            parts.references,
            parts.content,
            parts.signature,
            parts.distribution,
            parts.attachments,
            parts.registration);
    return switch (kind) {
      case 0 -> dispatch;
      case 1 ->
          new TitledDocument(
              DocumentType.REPORT,
              header,
              parts.subject,
              parts.addressees,
              parts.content,
              parts.signature,
              parts.distribution,
              parts.attachments,
              parts.registration);
      case 2 ->
          new OfficialLetter(
              header,
              parts.subject,
              parts.addressees,
              parts.content,
              parts.signature,
              parts.distribution,
              parts.registration);
      default ->
          new DocumentCopy(
              CopyForm.RECOPIED, dispatch, header, parts.signature, parts.distribution);
    };
  }

  /** Texts with an ordinary letter in front, so that none is blank. */
  static Arbitrary<String> texts() {
    Arbitrary<String> tail =
        Arbitraries.strings()
            .withChars("aZ0 \t\n\r\u0000\u001F\u007F\"\\/{}[],:\u2028\uFEFF")
            .withChars("ạđĐộ\u00D0\u0300a\u0301\u00A0\u200B\uFFFE\uFFFF")
            .ofMaxLength(12);
    Arbitrary<String> end = Arbitraries.of("", "\uD83D\uDE00", "\uD840\uDC00.", "…");
    return Combinators.combine(tail, end).as((a, b) -> "Đ" + a + b);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.longs().between(-719_162, 2_932_896).map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<DocumentCode> codes() {
    return Arbitraries.of(
            "477/SKHCN-TTNCUĐ", "Số: 7 / KH–SKHCN", "09/2015/QĐ-TTg", "17-NQ/TW", "922 /STTTT-BC")
        .map(DocumentCode::parse);
  }

  private static Arbitrary<AgencyId> agencyIds() {
    return Arbitraries.of("000.00.20.H50", "H50.20", "H50").map(AgencyId::parse);
  }

  private static Arbitrary<CitedDate> citedDates() {
    return days()
        .flatMap(
            day ->
                Arbitraries.of(
                    CitedDate.of(day),
                    CitedDate.of(YearMonth.from(day)),
                    CitedDate.of(Year.from(day))));
  }

  private static Arbitrary<LegalReference> references() {
    Arbitrary<Provision> provisions =
        Arbitraries.of("Điều 5", "điểm a, b khoản 2 Điều 28a", "các Điều 3, 4")
            .map(Provision::parse);
    return Combinators.combine(
            Arbitraries.of(DocumentType.class),
            codes().injectNull(0.3),
            texts().injectNull(0.3),
            citedDates().injectNull(0.3),
            texts().injectNull(0.3),
            provisions.injectNull(0.3))
        .as(LegalReference::new);
  }

  private static Arbitrary<Inline> inlines() {
    Arbitrary<Set<Emphasis>> emphasis = Arbitraries.of(Emphasis.class).set().ofMaxSize(3);
    Arbitrary<URI> addresses =
        Arbitraries.of("http://a.vn", "mailto:a@b.vn", "https://a.vn/đ?b=%20#c").map(URI::create);
    return Arbitraries.oneOf(
        Combinators.combine(texts(), emphasis).as(Text::new),
        Combinators.combine(texts(), references(), addresses.injectNull(0.5)).as(Citation::new),
        Combinators.combine(texts(), addresses).as(Link::new));
  }

  private static Arbitrary<List<Inline>> lines() {
    return inlines().list().ofMinSize(1).ofMaxSize(3);
  }

  private static Arbitrary<Paragraph> paragraphs() {
    return Combinators.combine(Arbitraries.of(ParagraphRole.class), lines()).as(Paragraph::new);
  }

  private static Arbitrary<Block> blocks(int depth) {
    Arbitrary<Block> figures =
        Combinators.combine(
                Arbitraries.bytes().array(byte[].class).ofMaxSize(5),
                Arbitraries.integers().between(1, 400),
                texts(),
                inlines().list().ofMaxSize(1))
            .as(
                (tail, size, words, caption) -> {
                  byte[] file = new byte[3 + tail.length];
                  file[0] = (byte) 0xFF;
                  file[1] = (byte) 0xD8;
                  file[2] = (byte) 0xFF;
                  System.arraycopy(tail, 0, file, 3, tail.length);
                  return new Figure(
                      Image.of(ImageFormat.JPEG, file), size, 401 - size, words, caption);
                });
    Arbitrary<Block> flat =
        Arbitraries.oneOf(paragraphs().map(Block.class::cast), figures, tables());
    if (depth == 0) {
      return flat;
    }
    Arbitrary<List<Block>> inner = Arbitraries.lazy(() -> blocks(depth - 1)).list().ofMaxSize(2);
    Arbitrary<Block> sections =
        Combinators.combine(
                Arbitraries.of(SectionLevel.class),
                Arbitraries.integers().between(1, 20),
                inlines().list().ofMaxSize(1),
                inner)
            .as(
                (level, at, heading, rest) ->
                    new Section(level, level.ordinalAt(at), heading, rest));
    Arbitrary<Block> lists =
        Combinators.combine(
                Arbitraries.of(BulletMark.class),
                Combinators.combine(lines(), inner)
                    .as(BulletItem::new)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(2))
            .as(BulletList::new);
    return Arbitraries.oneOf(flat, sections, lists);
  }

  private static Arbitrary<Block> tables() {
    Arbitrary<TableColumn> columns =
        Combinators.combine(
                Arbitraries.integers().between(1, 9), Arbitraries.of(CellAlignment.class))
            .as(TableColumn::new);
    return Combinators.combine(
            inlines().list().ofMaxSize(1),
            columns.list().ofMinSize(1).ofMaxSize(3),
            inlines().list().ofMaxSize(1),
            Arbitraries.of(true, false))
        .as(
            (caption, all, cell, header) -> {
              List<TableCell> cells = new ArrayList<>();
              all.forEach(column -> cells.add(new TableCell(cell, 1, 1)));
              TableRow wide = new TableRow(false, List.of(new TableCell(cell, all.size(), 1)));
              return new Table(caption, all, List.of(new TableRow(header, cells), wide));
            });
  }

  private static Arbitrary<DocumentContent> contents() {
    return Arbitraries.oneOf(
        blocks(3).list().ofMaxSize(3).map(DocumentBody::new),
        reports().map(DocumentContent.class::cast));
  }

  private static Arbitrary<ReportingPeriod> periods() {
    return Combinators.combine(
            Arbitraries.of(ReportFrequency.class),
            texts(),
            days(),
            Arbitraries.integers().between(0, 400))
        .as(
            (how, label, from, length) ->
                new ReportingPeriod(how, label, from, from.plusDays(length)));
  }

  private static Arbitrary<ReformReport> reports() {
    Arbitrary<CommunicationChannel> channels =
        Combinators.combine(Arbitraries.of(ChannelKind.class), texts())
            .as(CommunicationChannel::new);
    Arbitrary<BigDecimal> values =
        Combinators.combine(Arbitraries.bigIntegers(), Arbitraries.integers().between(-30, 30))
            .as(BigDecimal::new);
    Arbitrary<WrittenFigure> written =
        Combinators.combine(texts(), Arbitraries.integers().between(0, 9))
            .as((text, at) -> new WrittenFigure(text, at, at + text.length()));
    Arbitrary<ActivityCount> counts =
        Combinators.combine(
                texts(),
                values,
                texts(),
                channels.injectNull(0.5),
                periods().injectNull(0.5),
                written.injectNull(0.5))
            .as(ActivityCount::new);
    Arbitrary<List<ReformArea>> areas = Arbitraries.of(ReformArea.class).list().ofMaxSize(2);
    Arbitrary<Activity> activities =
        Combinators.combine(
                Arbitraries.of(ActivityAspect.class),
                lines(),
                areas,
                channels.list().ofMaxSize(1),
                counts.list().ofMaxSize(2))
            .as(Activity::new);
    Arbitrary<Recommendation> asked =
        Combinators.combine(lines(), texts().injectNull(0.5)).as(Recommendation::new);
    Arbitrary<PlannedTask> planned =
        Combinators.combine(lines(), areas, days().injectNull(0.5)).as(PlannedTask::new);
    return Combinators.combine(
            periods(),
            paragraphs().list().ofMaxSize(1),
            lines(),
            activities.list().ofMaxSize(3),
            areas,
            asked.list().ofMaxSize(2),
            planned.list().ofMaxSize(2),
            paragraphs())
        .as(
            (period, opening, line, acts, where, asks, plans, lead) ->
                new ReformReport(
                    period,
                    opening,
                    List.of(new Directive(line)),
                    acts,
                    List.of(new Advantage(line)),
                    List.of(new Difficulty(line, where)),
                    asks,
                    plans,
                    opening,
                    outline(lead)));
  }

  private static ReportOutline outline(Paragraph lead) {
    ReportOutline usual = ReportOutline.communication("năm 2020");
    return usual.withForms(usual.forms().leadingWith(lead).concludingWith(lead));
  }

  private static Arbitrary<DocumentHeader> headers() {
    Arbitrary<ContactDetails> contacts =
        texts()
            .injectNull(0.5)
            .list()
            .ofSize(5)
            .map(t -> new ContactDetails(t.get(0), t.get(1), t.get(2), t.get(3), t.get(4)));
    Arbitrary<IssuingAgency> issuers =
        Combinators.combine(
                texts(),
                texts().injectNull(0.5),
                texts().injectNull(0.5),
                agencyIds().injectNull(0.5),
                contacts.injectNull(0.5))
            .as(IssuingAgency::new);
    return Combinators.combine(
            issuers,
            codes().injectNull(0.3),
            Combinators.combine(texts(), days()).as(Promulgation::new).injectNull(0.3),
            Arbitraries.of(DocumentFamily.class),
            Arbitraries.of(Urgency.class),
            Arbitraries.of(Confidentiality.class),
            Arbitraries.of(Circulation.class))
        .as(DocumentHeader::new);
  }

  private static Arbitrary<Parts> parts() {
    Arbitrary<Addressee> addressees =
        Combinators.combine(texts(), agencyIds().injectNull(0.5)).as(Addressee::new);
    Arbitrary<SigningAuthority> authorities =
        Combinators.combine(Arbitraries.of(SigningForm.class), texts()).as(SigningAuthority::new);
    Arbitrary<Signature> signatures =
        Combinators.combine(
                authorities.list().ofMinSize(1).ofMaxSize(2),
                texts().injectNull(0.5),
                texts(),
                texts().injectNull(0.5))
            .as(Signature::new);
    Arbitrary<Integer> copies = Arbitraries.integers().between(1, 999).injectNull(0.5);
    Arbitrary<Distribution> distributions =
        Combinators.combine(
                Combinators.combine(texts(), texts().injectNull(0.5))
                    .as(Recipient::new)
                    .list()
                    .ofMaxSize(2),
                Combinators.combine(texts(), texts().injectNull(0.5), copies)
                    .as(ArchiveLine::new)
                    .injectNull(0.3),
                Combinators.combine(texts(), copies).as(DrafterMark::new).injectNull(0.3))
            .as(Distribution::new);
    Arbitrary<FileCode> files =
        Combinators.combine(agencyIds(), Arbitraries.integers().between(1000, 9999), texts())
            .as(FileCode::new);
    Arbitrary<Registration> registrations =
        Combinators.combine(
                texts().injectNull(0.5),
                files.injectNull(0.5),
                copies,
                texts().injectNull(0.5),
                copies,
                texts().injectNull(0.5),
                days().injectNull(0.5),
                Arbitraries.of(SteeringType.class).injectNull(0.5))
            .as(Registration::new);
    Arbitrary<Attachment> attachments =
        Combinators.combine(texts().injectNull(0.5), contents()).as(Attachment::new);
    return Combinators.combine(
            texts(),
            addressees.list().ofMaxSize(2),
            references().list().ofMaxSize(2),
            contents(),
            signatures.injectNull(0.2),
            distributions,
            attachments.list().ofMaxSize(1),
            registrations)
        .as(Parts::new);
  }

  private record Parts(
      String subject,
      List<Addressee> addressees,
      List<LegalReference> references,
      DocumentContent content,
      @Nullable Signature signature,
      Distribution distribution,
      List<Attachment> attachments,
      Registration registration) {}
}
