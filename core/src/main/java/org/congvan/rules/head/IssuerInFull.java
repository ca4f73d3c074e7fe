package org.congvan.rules.head;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.congvan.model.IssuingAgency;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
import org.congvan.rules.words.AbbreviatedWords;
import org.congvan.rules.words.Openings;
import org.congvan.text.VietnameseText;

/**
 * The issuer has its full name: "Sở Khoa học và Công nghệ", not {@code Sở KH&CN}. Bodies of the
 * state have no abbreviated word but one that is not Vietnamese ("Văn phòng TBT Việt Nam") or a
 * code ("Phòng PC06"); units that serve the public, courts and procuracies have none of the common
 * ones. A company or a school may have letters in its registered name ("Công ty TNHH", "Trường
 * THPT"), but not the abbreviations of state bodies.
 */
final class IssuerInFull extends AgencyRule {

  private static final Openings STATE_BODIES =
      Openings.of(
          "Bộ",
          "Sở",
          "Cục",
          "Tổng cục",
          "Chi cục",
          "Vụ",
          "Phòng",
          "Ban",
          "Văn phòng",
          "Thanh tra",
          "Ủy ban",
          "Hội đồng");

  private static final Openings PUBLIC_UNITS =
      Openings.of("Trung tâm", "Trạm", "Hạt", "Viện", "Tòa án", "Bảo tàng", "Thư viện", "Đài");

  /** Abbreviations of state bodies, wrong in any name; some have vowels. */
  private static final Set<String> ALWAYS_SHORT =
      Set.of(
          "UBND", "HĐND", "UB", "UBMTTQ", "MTTQ", "BQL", "BQLDA", "QLDA", "BCĐ", "VP", "VPUB",
          "BHXH", "KBNN", "NHNN", "TAND", "VKSND");

  /** Abbreviations that are common in names of units and courts; some are companies' letters. */
  private static final Set<String> COMMON =
      Set.of(
          "CNTT",
          "CNTT&TT",
          "KSND",
          "ND",
          "GDTX",
          "GDNN",
          "GDNN&GDTX",
          "GDTX&HN",
          "BVTV",
          "TTYT",
          "KSBT",
          "DSKHHGĐ",
          "PTQĐ",
          "KHCN",
          "KH&CN",
          "VHTT",
          "VH&TT",
          "VHTT&DL",
          "TTTT",
          "TT&TT",
          "NN&PTNT",
          "LĐTB&XH",
          "TN&MT",
          "GD&ĐT",
          "HCC",
          "PVHCC",
          "VSATTP",
          "ATTP",
          "KNKL");

  /** Abbreviations of other languages without a vowel. */
  private static final Set<String> FOREIGN =
      Set.of(
          "WB", "TBT", "SPS", "GMS", "KFW", "CDM", "PPP", "BRT", "MRT", "GPS", "LNG", "LPG", "CNG",
          "SMS", "GTZ", "JSDF", "PMS", "NGO", "WTO", "KPI", "MRB", "DVB", "GSM", "FTTH", "VNPT");

  /** What stands for one name only. */
  private static final Map<String, String> IN_FULL =
      Map.of(
          "UBND", "Ủy ban nhân dân",
          "HĐND", "Hội đồng nhân dân",
          "TAND", "Tòa án nhân dân",
          "VKSND", "Viện kiểm sát nhân dân",
          "KSND", "kiểm sát nhân dân",
          "KH&CN", "Khoa học và Công nghệ",
          "TT&TT", "Thông tin và Truyền thông",
          "GD&ĐT", "Giáo dục và Đào tạo",
          "TN&MT", "Tài nguyên và Môi trường",
          "CNTT", "Công nghệ thông tin");

  private static final Pattern DIGIT = Pattern.compile("\\d");

  IssuerInFull() {
    super("HEAD-012");
  }

  @Override
  void check(IssuingAgency agency, DocumentPath at, FindingSink sink) {
    String key = VietnameseText.comparisonKey(agency.name());
    Predicate<String> wrong = ALWAYS_SHORT::contains;
    if (STATE_BODIES.areOf(key)) {
      wrong = wrong.or(COMMON::contains).or(IssuerInFull::isVietnameseAbbreviation);
    } else if (PUBLIC_UNITS.areOf(key)) {
      wrong = wrong.or(COMMON::contains);
    }
    List<String> found = AbbreviatedWords.wordsOf(agency.name()).stream().filter(wrong).toList();
    if (!found.isEmpty()) {
      DocumentPath path = at.child("name");
      String words = String.join(", ", found);
      if (IN_FULL.keySet().containsAll(found)) {
        String name = inFull(agency.name(), found);
        sink.suggest(path, new Suggestion.Replacement(path, name), agency.name(), words);
      } else {
        sink.report(path, agency.name(), words);
      }
    }
  }

  private static String inFull(String name, List<String> found) {
    String full = name;
    for (String each : found) {
      full = full.replace(each, Objects.requireNonNull(IN_FULL.get(each)));
    }
    return full;
  }

  private static boolean isVietnameseAbbreviation(String word) {
    return AbbreviatedWords.isOne(word)
        && !DIGIT.matcher(word).find()
        && !FOREIGN.contains(VietnameseText.toUpperCase(word));
  }
}
