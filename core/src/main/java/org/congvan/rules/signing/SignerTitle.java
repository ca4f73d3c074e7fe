package org.congvan.rules.signing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.congvan.model.IssuingAgency;
import org.congvan.model.Signature;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
import org.congvan.rules.words.ArmedForces;
import org.congvan.rules.words.Openings;
import org.congvan.text.VietnameseText;

/**
 * The name of the signer has no military rank, academic or honorary title. The rule does not apply
 * to the armed forces and to bodies of education, health and science, whose ministries decide on
 * that.
 */
final class SignerTitle extends SignatureRule {

  /** Titles before a name, as comparison keys; no Vietnamese name begins with such letters. */
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "^(t\\.?s(kh)?|th\\.?s|p?\\.?gs|(bs|ds)?\\.? ?ck ?i++|bs|ds|cn|kts?|ks|ls|n[sg](nd|ưt)|tt(nd|ưt))(?!\\p{L})");

  private static final Pattern COMMA = Pattern.compile(",$");
  private static final Pattern SPACE = Pattern.compile(" ");

  private static final List<String> IN_WORDS =
      keys(
          "Tiến sĩ",
          "Tiến sỹ",
          "Thạc sĩ",
          "Thạc sỹ",
          "Giáo sư",
          "Phó giáo sư",
          "Bác sĩ chuyên khoa I",
          "Bác sĩ chuyên khoa II",
          "Bác sĩ",
          "Bác sỹ",
          "Dược sĩ",
          "Dược sỹ",
          "Kỹ sư",
          "Cử nhân",
          "Luật sư",
          "Nhà giáo",
          "Nghệ sĩ",
          "Nghệ sỹ",
          "Thầy thuốc",
          "Anh hùng Lao động",
          "Anh hùng Lực lượng",
          "Đại tướng",
          "Thượng tướng",
          "Trung tướng",
          "Thiếu tướng",
          "Chuẩn đô đốc",
          "Phó đô đốc",
          "Đô đốc",
          "Đại tá",
          "Thượng tá",
          "Trung tá",
          "Thiếu tá",
          "Đại úy",
          "Thượng úy",
          "Trung úy",
          "Thiếu úy");

  private static final Openings WITH_OWN_RULES =
      Openings.of(
          "Bệnh viện",
          "Trung tâm Y tế",
          "Trạm Y tế",
          "Trung tâm Kiểm soát bệnh tật",
          "Trường",
          "Đại học",
          "Học viện",
          "Viện",
          "Trung tâm Nghiên cứu",
          "Trung tâm Giáo dục");

  private static final String PROCURACY = "viện kiểm sát";

  SignerTitle() {
    super("SIGN-004", document -> !hasOwnRules(document.header().issuer()));
  }

  @Override
  void check(Signature signature, DocumentPath at, FindingSink sink) {
    String key = VietnameseText.comparisonKey(signature.fullName());
    if (ABBREVIATED.matcher(key).find() || wordsOfTitle(key) > 0) {
      DocumentPath path = at.child("fullName");
      String name = withoutTitles(signature.fullName());
      if (name.indexOf(' ') > 0) {
        sink.suggest(path, new Suggestion.Replacement(path, name), signature.fullName());
      } else {
        sink.report(path, signature.fullName());
      }
    }
  }

  /** The name after its titles; what is left of "ThS. Nguyễn Văn A" is "Nguyễn Văn A". */
  static String withoutTitles(String fullName) {
    String name = fullName;
    int length = name.length() + 1;
    while (name.length() < length) {
      length = name.length();
      String key = VietnameseText.comparisonKey(name);
      int space = name.indexOf(' ');
      String first = COMMA.matcher(space < 0 ? name : name.substring(0, space)).replaceFirst("");
      int stop = first.lastIndexOf('.');
      int words = wordsOfTitle(key);
      if (stop >= 0) {
        name = name.substring(stop + 1).strip();
      } else if (words > 0) {
        name = SPACE.splitAsStream(name).skip(words).collect(Collectors.joining(" "));
      } else if (ABBREVIATED.matcher(VietnameseText.comparisonKey(first)).matches()) {
        name = space < 0 ? "" : name.substring(space + 1).strip();
      }
    }
    return name;
  }

  /** How many words of a name are its longest title; 0 if it has none. */
  private static int wordsOfTitle(String key) {
    String name = key.replace(",", "");
    int most = 0;
    for (String title : IN_WORDS) {
      if (name.startsWith(title)) {
        most = Math.max(most, (int) SPACE.splitAsStream(title).count());
      }
    }
    return most;
  }

  private static boolean hasOwnRules(IssuingAgency issuer) {
    String parent = issuer.parentName();
    return ArmedForces.include(issuer)
        || hasOwnRules(issuer.name())
        || (parent != null && hasOwnRules(parent));
  }

  private static boolean hasOwnRules(String agency) {
    String key = VietnameseText.comparisonKey(agency);
    return !Openings.begins(key, PROCURACY) && WITH_OWN_RULES.areOf(key);
  }

  /** Comparison keys with a space at the end, so that only whole words match. */
  private static List<String> keys(String... words) {
    return List.of(words).stream().map(each -> VietnameseText.comparisonKey(each) + " ").toList();
  }
}
