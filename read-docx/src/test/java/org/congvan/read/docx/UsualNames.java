package org.congvan.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.congvan.model.Addressee;
import org.congvan.model.Distribution;
import org.congvan.model.DocumentCopy;
import org.congvan.model.DocumentHeader;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDocument;
import org.congvan.model.OfficialLetter;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.TitledDocument;
import org.jspecify.annotations.Nullable;

/**
 * Generated documents with names that there are in the place of arbitrary words: agencies, places,
 * positions, persons, recipients. Everything else stays as it was generated. What a line of a head
 * or foot is follows from such names, so a page of arbitrary words is no page that anybody issues.
 */
final class UsualNames {
  private static final List<String> KINDS =
      List.of(
          "Sở",
          "Chi cục",
          "Phòng",
          "Trung tâm",
          "Ban Quản lý",
          "Cục",
          "Văn phòng",
          "Viện",
          "Thanh tra",
          "Hội đồng");

  private static final List<String> FIELDS =
      List.of(
          "Nội vụ",
          "Tài chính",
          "Khoa học và Công nghệ",
          "Tài nguyên và Môi trường",
          "Văn hóa, Thể thao và Du lịch",
          "Lao động - Thương binh và Xã hội",
          "Tiêu chuẩn Đo lường Chất lượng",
          "Ứng dụng công nghệ");

  private static final List<String> PARENTS =
      List.of(
          "UBND tỉnh Quảng Trị",
          "Ủy ban nhân dân thành phố Đà Nẵng",
          "Bộ Khoa học và Công nghệ",
          "Sở Y tế tỉnh Thừa Thiên Huế",
          "Tổng cục Thuế",
          "Bộ Lao động - Thương binh và Xã hội");

  private static final List<String> PLACES =
      List.of(
          "Quảng Trị",
          "Hà Nội",
          "Thành phố Hồ Chí Minh",
          "Thị xã Quảng Trị",
          "Bà Rịa - Vũng Tàu",
          "Đông Hà",
          "Ba Đình");

  private static final List<String> POSITIONS =
      List.of(
          "Giám đốc",
          "Phó Giám đốc",
          "Chủ tịch",
          "Phó Chủ tịch Thường trực",
          "Chánh Văn phòng",
          "Phó Chánh Văn phòng",
          "Trưởng phòng Tổ chức cán bộ",
          "Bộ trưởng",
          "Thứ trưởng",
          "Cục trưởng",
          "Chi cục trưởng",
          "Viện trưởng",
          "Hiệu trưởng");

  private static final List<String> PERSONS =
      List.of("Nguyễn Văn A", "Lê Thị B", "Đặng Ngọc Ỷ", "Trần C", "Hoàng Thị Kim Đ", "Ngô Ê");

  private static final List<String> ADDRESSEES =
      List.of(
          "Sở Nội vụ tỉnh Quảng Trị",
          "Các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh",
          "Ông Nguyễn Văn A, Phó Chủ tịch Ủy ban nhân dân tỉnh",
          "Bộ Lao động - Thương binh và Xã hội",
          "Ủy ban nhân dân các huyện, thị xã, thành phố (qua Văn phòng)");

  private static final List<String> RECIPIENTS =
      List.of(
          "Như trên",
          "Như Điều 3",
          "UBND tỉnh",
          "TTr. Tỉnh ủy",
          "GĐ, các PGĐ Sở",
          "Cổng TTĐT Sở",
          "Các phòng, đơn vị thuộc Sở",
          "Ông Nguyễn Văn A");

  private static final List<String> PURPOSES =
      List.of("báo cáo", "để báo cáo", "phối hợp", "thực hiện", "để biết", "đăng tải");

  private static final List<String> CONFIRMATIONS =
      List.of("Xác nhận của cơ quan (tổ chức)", "Xác nhận của nơi đến");

  private UsualNames() {}

  static OfficialDocument in(OfficialDocument document) {
    if (document instanceof DocumentCopy copy) {
      return new DocumentCopy(
          copy.form(),
          in(copy.original()),
          header(copy.header()),
          signature(copy.signature()),
          distribution(copy.distribution()));
    }
    OfficialDocument named =
        document
            .withHeader(header(document.header()))
            .withAddressees(
                document.addressees().stream()
                    .map(each -> new Addressee(one(ADDRESSEES, each.name()), each.id()))
                    .toList())
            .withSignature(signature(document.signature()))
            .withCosignatures(document.cosignatures().stream().map(UsualNames::needed).toList())
            .withDistribution(distribution(document.distribution()));
    if (named instanceof OfficialLetter) {
      // A letter has no number.
      return named.withHeader(named.header().withCode(null).withDraftCode(null));
    }
    if (named instanceof TitledDocument titled) {
      String sender = titled.sender();
      String confirmation = titled.confirmation();
      named =
          titled
              .withSender(sender == null ? null : "Chủ tịch " + agency(sender))
              .withConfirmation(confirmation == null ? null : one(CONFIRMATIONS, confirmation));
    }
    return named;
  }

  private static DocumentHeader header(DocumentHeader header) {
    return header
        .withIssuer(agency(header.issuer()))
        .withCoIssuers(coIssuers(header))
        .withPromulgation(
            header.promulgation() == null
                ? null
                : header.promulgation().withPlace(one(PLACES, header.promulgation().place())));
  }

  private static IssuingAgency agency(IssuingAgency agency) {
    String parent = agency.parentName();
    return agency
        .withName(agency(agency.name()))
        .withParent(parent == null ? null : one(PARENTS, parent));
  }

  /** Below an agency with another one above it, one without is its second line. */
  private static List<IssuingAgency> coIssuers(DocumentHeader header) {
    List<IssuingAgency> named = new ArrayList<>();
    String above = agency(header.issuer()).parentName();
    for (IssuingAgency each : header.coIssuers()) {
      IssuingAgency agency = agency(each);
      above = agency.parentName() == null ? above : agency.parentName();
      named.add(agency.withParent(above));
    }
    return named;
  }

  private static String agency(String words) {
    return one(KINDS, words) + " " + one(FIELDS, words + "!");
  }

  private static @Nullable Signature signature(@Nullable Signature signature) {
    return signature == null ? null : needed(signature);
  }

  private static Signature needed(Signature signature) {
    String agency = signature.agency();
    return new Signature(
        agency == null ? null : agency(agency),
        signature.authorities().stream().map(UsualNames::authority).toList(),
        orNone(POSITIONS, signature.position()),
        one(PERSONS, signature.fullName()),
        orNone(POSITIONS, signature.otherPosition()));
  }

  private static SigningAuthority authority(SigningAuthority authority) {
    String words = authority.principal();
    return switch (authority.form()) {
      case ON_BEHALF -> authority.withPrincipal(one(PARENTS, words));
      default -> authority.withPrincipal(one(POSITIONS, words));
    };
  }

  private static Distribution distribution(Distribution distribution) {
    return distribution.withRecipients(
        distribution.recipients().stream()
            .map(
                each ->
                    new Recipient(one(RECIPIENTS, each.name()), orNone(PURPOSES, each.purpose())))
            .toList());
  }

  private static @Nullable String orNone(List<String> names, @Nullable String words) {
    return words == null ? null : one(names, words);
  }

  private static String one(List<String> names, String words) {
    return names.get(Math.floorMod(words.hashCode(), names.size()));
  }
}
