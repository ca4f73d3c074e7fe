package org.congvan.code;

import java.util.Optional;
import org.congvan.text.VietnameseText;

/**
 * Type of a document (loại văn bản), such as {@link #REPORT}, in Vietnamese {@code Báo cáo}, in
 * symbols {@code BC}.
 *
 * <p>The first 29 are the administrative types in the order of Decree 30/2020/NĐ-CP, Art. 7, with
 * the abbreviations of its Annex III; then come the three kinds of copy, four types known only from
 * Circular 01/2011/TT-BNV, and those normative and Party types that citations name.
 */
public enum DocumentType {
  /** Nghị quyết (NQ). Resolution. */
  RESOLUTION("Nghị quyết", "NQ", Group.ADMINISTRATIVE),
  /** Quyết định (QĐ). Decision. */
  DECISION("Quyết định", "QĐ", Group.ADMINISTRATIVE),
  /** Chỉ thị (CT). Directive. */
  DIRECTIVE("Chỉ thị", "CT", Group.ADMINISTRATIVE),
  /** Quy chế (QC). Regulation of how a body works (quy chế). */
  REGULATION("Quy chế", "QC", Group.ADMINISTRATIVE),
  /** Quy định (QyĐ). Rules, not to be taken for {@link #REGULATION} or for a normative text. */
  RULES("Quy định", "QyĐ", Group.ADMINISTRATIVE),
  /** Thông cáo (TC). Communique. */
  COMMUNIQUE("Thông cáo", "TC", Group.ADMINISTRATIVE),
  /** Thông báo (TB). Notice. */
  NOTICE("Thông báo", "TB", Group.ADMINISTRATIVE),
  /** Hướng dẫn (HD). Guidance. */
  GUIDANCE("Hướng dẫn", "HD", Group.ADMINISTRATIVE),
  /** Chương trình (CTr). Programme. */
  PROGRAMME("Chương trình", "CTr", Group.ADMINISTRATIVE),
  /** Kế hoạch (KH). Plan. */
  PLAN("Kế hoạch", "KH", Group.ADMINISTRATIVE),
  /** Phương án (PA). Option for action (phương án). */
  SCHEME("Phương án", "PA", Group.ADMINISTRATIVE),
  /** Đề án (ĐA). Scheme drawn up for approval (đề án). */
  PROJECT_SCHEME("Đề án", "ĐA", Group.ADMINISTRATIVE),
  /** Dự án (DA). Project. */
  PROJECT("Dự án", "DA", Group.ADMINISTRATIVE),
  /** Báo cáo (BC). Report. */
  REPORT("Báo cáo", "BC", Group.ADMINISTRATIVE),
  /** Biên bản (BB). Minutes. */
  MINUTES("Biên bản", "BB", Group.ADMINISTRATIVE),
  /** Tờ trình (TTr). Submission to a higher body for decision. */
  SUBMISSION("Tờ trình", "TTr", Group.ADMINISTRATIVE),
  /** Hợp đồng (HĐ). Contract. */
  CONTRACT("Hợp đồng", "HĐ", Group.ADMINISTRATIVE),
  /** Công văn. Official dispatch; the symbol names agency and drafting unit instead of a type. */
  DISPATCH("Công văn", "", Group.ADMINISTRATIVE),
  /** Công điện (CĐ). Telegram. */
  TELEGRAM("Công điện", "CĐ", Group.ADMINISTRATIVE),
  /** Bản ghi nhớ (BGN). Memorandum. */
  MEMORANDUM("Bản ghi nhớ", "BGN", Group.ADMINISTRATIVE),
  /** Bản thỏa thuận (BTT). Agreement. */
  AGREEMENT("Bản thỏa thuận", "BTT", Group.ADMINISTRATIVE),
  /** Giấy ủy quyền (GUQ). Letter of authorization. */
  LETTER_OF_AUTHORIZATION("Giấy ủy quyền", "GUQ", Group.ADMINISTRATIVE),
  /** Giấy mời (GM). Invitation. */
  INVITATION("Giấy mời", "GM", Group.ADMINISTRATIVE),
  /** Giấy giới thiệu (GGT). Letter of introduction. */
  LETTER_OF_INTRODUCTION("Giấy giới thiệu", "GGT", Group.ADMINISTRATIVE),
  /** Giấy nghỉ phép (GNP). Leave permit. */
  LEAVE_PERMIT("Giấy nghỉ phép", "GNP", Group.ADMINISTRATIVE),
  /** Phiếu gửi (PG). Sending slip. */
  SENDING_SLIP("Phiếu gửi", "PG", Group.ADMINISTRATIVE),
  /** Phiếu chuyển (PC). Transfer slip. */
  TRANSFER_SLIP("Phiếu chuyển", "PC", Group.ADMINISTRATIVE),
  /** Phiếu báo (PB). Notification slip. */
  NOTIFICATION_SLIP("Phiếu báo", "PB", Group.ADMINISTRATIVE),
  /** Thư công. Official letter; it bears no symbol of a type. */
  OFFICIAL_LETTER("Thư công", "", Group.ADMINISTRATIVE),
  /** Bản sao y (SY). Whole copy made from the original (sao y). */
  TRUE_COPY("Bản sao y", "SY", Group.COPY),
  /** Bản trích sao (TrS). Copy of a part (trích sao). */
  EXTRACT_COPY("Bản trích sao", "TrS", Group.COPY),
  /** Bản sao lục (SL). Whole copy made from a true copy (sao lục). */
  RECOPY("Bản sao lục", "SL", Group.COPY),
  /** Bản cam kết. Commitment. */
  COMMITMENT("Bản cam kết", "", Group.FORMER),
  /** Giấy chứng nhận. Certificate. */
  CERTIFICATE("Giấy chứng nhận", "", Group.FORMER),
  /** Giấy đi đường. Travel order. */
  TRAVEL_ORDER("Giấy đi đường", "", Group.FORMER),
  /** Giấy biên nhận hồ sơ. File receipt. */
  FILE_RECEIPT("Giấy biên nhận hồ sơ", "", Group.FORMER),
  /** Hiến pháp. Constitution. */
  CONSTITUTION("Hiến pháp", "", Group.NORMATIVE),
  /** Bộ luật. Code. */
  CODE("Bộ luật", "", Group.NORMATIVE),
  /** Luật. Law. */
  LAW("Luật", "", Group.NORMATIVE),
  /** Pháp lệnh (PL). Ordinance. */
  ORDINANCE("Pháp lệnh", "PL", Group.NORMATIVE),
  /** Lệnh (L). Order. */
  ORDER("Lệnh", "L", Group.NORMATIVE),
  /** Sắc lệnh. Decree law. */
  DECREE_LAW("Sắc lệnh", "", Group.NORMATIVE),
  /** Nghị định (NĐ). Decree. */
  DECREE("Nghị định", "NĐ", Group.NORMATIVE),
  /** Thông tư (TT). Circular. */
  CIRCULAR("Thông tư", "TT", Group.NORMATIVE),
  /** Thông tư liên tịch (TTLT). Joint circular. */
  JOINT_CIRCULAR("Thông tư liên tịch", "TTLT", Group.NORMATIVE),
  /** Nghị quyết liên tịch (NQLT). Joint resolution. */
  JOINT_RESOLUTION("Nghị quyết liên tịch", "NQLT", Group.NORMATIVE),
  /** Văn bản hợp nhất (VBHN). Consolidated text. */
  CONSOLIDATED_TEXT("Văn bản hợp nhất", "VBHN", Group.NORMATIVE),
  /** Kết luận (KL). Conclusion. */
  CONCLUSION("Kết luận", "KL", Group.PARTY),
  /** Thông tri (TT). Circular letter. */
  CIRCULAR_LETTER("Thông tri", "TT", Group.PARTY);

  /** What a type belongs to. */
  public enum Group {
    /**
     * The 29 administrative types of Decree 30/2020/NĐ-CP, Art. 7. Some are normative too: see the
     * form of code.
     */
    ADMINISTRATIVE,
    /** The three kinds of copy. */
    COPY,
    /** Types of Circular 01/2011/TT-BNV that the decree dropped. */
    FORMER,
    /** Types that only normative texts have. */
    NORMATIVE,
    /** Types that only Party bodies use. */
    PARTY
  }

  private final String vietnameseName;
  private final String abbreviation;
  private final Group group;

  DocumentType(String vietnameseName, String abbreviation, Group group) {
    this.vietnameseName = vietnameseName;
    this.abbreviation = abbreviation;
    this.group = group;
  }

  /**
   * Returns the name as running text writes it.
   *
   * @return such as {@code Báo cáo}
   */
  public String vietnameseName() {
    return vietnameseName;
  }

  /**
   * Returns the letters that stand for the type in a symbol, small letters kept.
   *
   * @return such as {@code BC}, {@code QyĐ}, {@code CTr}; empty if the type has none, as công văn,
   *     or none that is known for certain
   */
  public Optional<String> abbreviation() {
    return abbreviation.isEmpty() ? Optional.empty() : Optional.of(abbreviation);
  }

  /**
   * Returns whether symbols carry letters for this type.
   *
   * @return whether {@link #abbreviation} is present
   */
  public boolean hasAbbreviation() {
    return !abbreviation.isEmpty();
  }

  /**
   * Returns what the type belongs to.
   *
   * @return the group
   */
  public Group group() {
    return group;
  }

  /**
   * Returns whether the page shows the name of the type above the subject. Công văn shows V/v
   * instead, thư công and copies have blocks of their own.
   *
   * @return whether the type is a title
   */
  public boolean isTitled() {
    return this != DISPATCH && this != OFFICIAL_LETTER && group != Group.COPY;
  }

  /**
   * Finds the type of a name.
   *
   * @param name such as {@code Báo cáo}, {@code BÁO CÁO} or {@code bản thoả thuận}; case and tone
   *     placement do not matter
   * @return the type, or empty if no type has this name
   */
  public static Optional<DocumentType> fromName(String name) {
    String key = VietnameseText.comparisonKey(name);
    for (DocumentType type : values()) {
      if (VietnameseText.comparisonKey(type.vietnameseName).equals(key)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
