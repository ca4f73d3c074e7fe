package org.congvan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.congvan.code.AgencyId;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.code.UnnumberedCode;
import org.congvan.model.ArchiveLine;
import org.congvan.model.CopyForm;
import org.congvan.model.Distribution;
import org.congvan.model.DocumentBuilder;
import org.congvan.model.DocumentCopy;
import org.congvan.model.DocumentHeader;
import org.congvan.model.DocumentMedium;
import org.congvan.model.DrafterMark;
import org.congvan.model.FileCode;
import org.congvan.model.IssuingAgency;
import org.congvan.model.Leadership;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.OfficialLetter;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Registration;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.model.TitledDocument;
import org.congvan.model.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * The document of a rule case: a faultless base of a kind ({@code kind = dispatch, report, plan,
 * decision, resolution, minutes, introduction, notice, submission, letter, copy}), changed by the
 * case's settings. The value {@code -} takes a part away, {@code …} leaves it blank: {@code code =
 * …/SNV-CCVC}, {@code date = …}; in lists {@code ;} separates the entries. A co-issuer has the
 * issuer's parent, or its own: {@code Sở Tài chính under UBND tỉnh Quảng Nam}. What a copy has of
 * its own is {@code copyForm, copyCode, copyIssuer, copyPlace, copyDate, copySignature,
 * copyRecipients}; the other settings are of the copied document. Its content is {@link
 * CaseContent}.
 */
final class CaseDocument {

  private static final String NONE = "-";
  private static final String BLANK = "…";

  /** Settings that give the content. */
  private static final List<String> CONTENT_KEYS =
      List.of("text", "body", "cites", "period", "span");

  /** Settings that a case may have and the base document does not. */
  private static final List<String> FURTHER =
      List.of(
          "kind",
          "answers",
          "due",
          "file",
          "language",
          "description",
          "drafter",
          "leadership",
          "medium",
          "copyMedium",
          "copyForm",
          "copyCode",
          "copyIssuer",
          "copyPlace",
          "copyDate",
          "copySignature",
          "copyRecipients");

  private final Map<String, List<String>> settings;

  private CaseDocument(Map<String, List<String>> settings) {
    this.settings = settings;
  }

  static OfficialDocument build(Map<String, List<String>> changes, LocalDate day) {
    return new CaseDocument(settings(changes, day)).build(kind(changes));
  }

  private static String kind(Map<String, List<String>> changes) {
    return changes.getOrDefault("kind", List.of("dispatch")).get(0);
  }

  /** What the document of a case is made of: the base of its kind and the changes. */
  static Map<String, List<String>> settings(Map<String, List<String>> changes, LocalDate day) {
    Map<String, List<String>> settings = new LinkedHashMap<>();
    String kind = kind(changes);
    set(settings, "issuer", "Sở Khoa học và Công nghệ");
    set(settings, "parent", "UBND tỉnh Quảng Trị");
    set(settings, "abbreviation", "SKHCN");
    set(
        settings,
        "code",
        switch (kind) {
          case "plan" -> "07/KH-SKHCN";
          case "report" -> "15/BC-SKHCN";
          case "decision" -> "28/QĐ-SKHCN";
          case "resolution" -> "03/NQ-SKHCN";
          case "minutes" -> "12/BB-SKHCN";
          case "introduction" -> "12/GGT-SKHCN";
          case "notice" -> "52/TB-SKHCN";
          case "submission" -> "88/TTr-SKHCN";
          default -> "477/SKHCN-TTNCUĐ";
        });
    set(settings, "place", "Quảng Trị");
    set(settings, "date", day.toString());
    set(settings, "subject", "báo cáo tình hình thực hiện Kế hoạch tuyên truyền CCHC");
    set(
        settings,
        "addressees",
        List.of("dispatch", "report", "submission", "copy").contains(kind)
            ? "Sở Thông tin và Truyền thông"
            : NONE);
    set(
        settings,
        "recipients",
        switch (kind) {
          case "plan", "notice" -> "Các phòng, đơn vị thuộc Sở";
          case "decision", "resolution" -> "Như Điều 3; Phòng QLCN";
          default -> "Như trên; Phòng QLCN";
        });
    set(
        settings,
        "archive",
        switch (kind) {
          case "letter" -> NONE;
          case "minutes" -> "VT, Hồ sơ";
          case "introduction" -> "VT";
          default -> "VT, TTNCUĐ";
        });
    boolean minutes = kind.equals("minutes");
    set(
        settings,
        "signature",
        minutes ? "Chủ tọa / Nguyễn Văn A" : "KT. Giám đốc / Phó Giám đốc / Nguyễn Văn A");
    set(settings, "cosignatures", minutes ? "Thư ký / Lê Thị B" : NONE);
    set(settings, "coIssuers", NONE);
    set(settings, "urgency", "NORMAL");
    set(settings, "text", "Sở Khoa học và Công nghệ báo cáo như sau.");
    boolean deciding = kind.equals("decision") || kind.equals("resolution");
    if (deciding && CONTENT_KEYS.stream().noneMatch(changes::containsKey)) {
      settings.put(
          "body",
          List.of(
              "formula GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ",
              "basis Căn cứ quy chế làm việc của Sở.",
              kind.equals("decision") ? "formula QUYẾT ĐỊNH:" : "formula QUYẾT NGHỊ:",
              "ARTICLE 1",
              "> p Thành lập Tổ giúp việc."));
    }
    for (String key : changes.keySet()) {
      if (!settings.containsKey(key)
          && !FURTHER.contains(key)
          && !CaseContent.KEYS.contains(key)
          && !CaseRegime.KEYS.contains(key)) {
        throw new IllegalStateException("No such setting: " + key);
      }
    }
    settings.putAll(changes);
    return settings;
  }

  private static void set(Map<String, List<String>> settings, String key, String value) {
    settings.put(key, List.of(value));
  }

  private OfficialDocument build(String kind) {
    return switch (kind) {
      case "dispatch" -> dispatch();
      case "report" -> titled(DocumentType.REPORT);
      case "plan" -> titled(DocumentType.PLAN);
      case "decision" -> titled(DocumentType.DECISION);
      case "resolution" -> titled(DocumentType.RESOLUTION);
      case "minutes" -> titled(DocumentType.MINUTES);
      case "introduction" -> titled(DocumentType.LETTER_OF_INTRODUCTION);
      case "notice" -> titled(DocumentType.NOTICE);
      case "submission" -> titled(DocumentType.SUBMISSION);
      case "letter" -> letter();
      case "copy" -> copy();
      default -> throw new IllegalStateException("No such kind of document: " + kind);
    };
  }

  private OfficialDocument dispatch() {
    OfficialDispatch.Builder builder = OfficialDispatch.builder(issuer(), one("subject"));
    for (String answered : settings.getOrDefault("answers", List.of())) {
      builder.inResponseTo(CaseBody.reference(answered.replace(" of ", "; ")));
    }
    fill(builder);
    return builder.build();
  }

  private OfficialDocument titled(DocumentType type) {
    TitledDocument.Builder builder = TitledDocument.builder(type, issuer(), one("subject"));
    fill(builder);
    return builder.build();
  }

  private OfficialDocument letter() {
    OfficialLetter.Builder builder = OfficialLetter.builder(issuer(), one("subject"));
    fill(builder);
    return builder.build();
  }

  private OfficialDocument copy() {
    OfficialDocument original = dispatch();
    String form = optional("copyForm");
    String issuer = optional("copyIssuer");
    String signature = optional("copySignature");
    String recipients = optional("copyRecipients");
    return new DocumentCopy(
        form == null ? CopyForm.CERTIFIED : CopyForm.valueOf(form),
        original,
        copyHeader(
            issuer == null
                ? original.header().withCoIssuers(List.of())
                : DocumentHeader.of(agency(issuer))
                    .withPromulgation(original.header().promulgation())),
        signature == null
            ? original.signature()
            : signature.equals(NONE) ? null : signature(signature),
        recipients == null
            ? original.distribution()
            : new Distribution(
                Arrays.stream(recipients.split("; ")).map(Recipient::of).toList(),
                original.distribution().archive(),
                null));
  }

  private DocumentHeader copyHeader(DocumentHeader base) {
    String code = Objects.requireNonNullElse(optional("copyCode"), "05/SY-SKHCN");
    DocumentHeader header =
        code.equals(NONE)
            ? base.withCode(null)
            : code.startsWith(BLANK)
                ? base.withDraftCode(UnnumberedCode.parse(code))
                : base.withCode(DocumentCode.parse(code));
    String medium = optional("copyMedium");
    header = medium == null ? header : header.withMedium(DocumentMedium.valueOf(medium));
    String place = optional("copyPlace");
    String date = optional("copyDate");
    if (NONE.equals(place)) {
      return header.withPromulgation(null);
    }
    Promulgation own = header.promulgation();
    if (place != null) {
      own = new Promulgation(place, own == null ? null : own.date());
    }
    if (date != null && own != null) {
      own = own.withDate(date.equals(BLANK) ? null : LocalDate.parse(date));
    }
    return header.withPromulgation(own);
  }

  /** {@code Sở Tài chính}, under the issuer's parent, or {@code Sở Tài chính under …}. */
  private IssuingAgency agency(String text) {
    String[] parts = text.split(" under ", 2);
    String parent = parts.length == 2 ? parts[1] : one("parent");
    IssuingAgency agency = IssuingAgency.of(parts[0]);
    return parent.equals(NONE) ? agency : agency.withParent(parent);
  }

  private void fill(DocumentBuilder<?> builder) {
    if (one("code").startsWith(BLANK)) {
      builder.draftCode(UnnumberedCode.parse(one("code")));
    } else if (has("code")) {
      builder.code(DocumentCode.parse(one("code")));
    }
    if (one("date").equals(BLANK)) {
      builder.promulgation(Promulgation.of(one("place")));
    } else if (has("place") && has("date")) {
      builder.promulgation(new Promulgation(one("place"), LocalDate.parse(one("date"))));
    }
    builder.urgency(Urgency.valueOf(one("urgency")));
    String medium = optional("medium");
    if (medium != null) {
      builder.medium(DocumentMedium.valueOf(medium));
    }
    list("addressees").forEach(builder::addressee);
    CaseContent content = new CaseContent(settings);
    builder.content(content.content());
    content.annexes().forEach(builder::attachment);
    if (has("signature")) {
      builder.signature(signature(one("signature")));
    }
    list("cosignatures").forEach(each -> builder.cosignature(signature(each)));
    list("coIssuers").forEach(each -> builder.coIssuer(agency(each)));
    List<Recipient> recipients = list("recipients").stream().map(Recipient::of).toList();
    builder.distribution(
        new Distribution(recipients, has("archive") ? archive() : null, drafter()));
    builder.registration(registration());
  }

  private IssuingAgency issuer() {
    IssuingAgency issuer = IssuingAgency.of(one("issuer"));
    issuer = has("parent") ? issuer.withParent(one("parent")) : issuer;
    String leadership = optional("leadership");
    if (leadership != null) {
      issuer = issuer.withLeadership(Leadership.valueOf(leadership));
    }
    return has("abbreviation") ? issuer.withAbbreviation(one("abbreviation")) : issuer;
  }

  private ArchiveLine archive() {
    String[] parts = one("archive").split(", ", 2);
    return new ArchiveLine(parts[0], parts.length == 1 ? null : parts[1], null);
  }

  /** {@code drafter = PL 300}. */
  private @Nullable DrafterMark drafter() {
    String mark = optional("drafter");
    if (mark == null) {
      return null;
    }
    String[] parts = mark.split(" ", 2);
    return new DrafterMark(parts[0], Integer.valueOf(parts[1]));
  }

  private Registration registration() {
    String file = optional("file");
    String due = optional("due");
    return new Registration(
        null,
        file == null ? null : new FileCode(AgencyId.parse("000.00.13.H50"), 2019, file),
        null,
        optional("language"),
        null,
        optional("description"),
        null,
        due == null ? null : LocalDate.parse(due),
        null);
  }

  /** {@code KT. Giám đốc / Phó Giám đốc / Nguyễn Văn A}; the position may be {@code -}. */
  private static Signature signature(String text) {
    List<String> lines = Arrays.asList(text.split(" / ", -1));
    int last = lines.size() - 1;
    List<SigningAuthority> authorities = new ArrayList<>();
    for (String line : lines.subList(0, last - 1)) {
      String[] parts = line.split(" ", 2);
      SigningForm form =
          Arrays.stream(SigningForm.values())
              .filter(each -> each.abbreviation().equals(parts[0]))
              .findFirst()
              .orElseThrow();
      authorities.add(new SigningAuthority(form, parts[1]));
    }
    String position = lines.get(last - 1);
    return new Signature(
        authorities, position.equals(NONE) ? null : position, lines.get(last), null);
  }

  private boolean has(String key) {
    return !one(key).equals(NONE);
  }

  private String one(String key) {
    return Objects.requireNonNull(settings.get(key), key).get(0);
  }

  private @Nullable String optional(String key) {
    List<String> values = settings.get(key);
    return values == null ? null : values.get(0);
  }

  private List<String> list(String key) {
    return has(key) ? List.of(one(key).split("; ", -1)) : List.of();
  }
}
