package org.congvan.rules.signing;

import java.util.List;
import java.util.regex.Pattern;
import org.congvan.model.IssuingAgency;
import org.congvan.model.Signature;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rules.words.ArmedForces;
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

  private static final List<String> IN_WORDS =
      keys(
          "Tiến sĩ",
          "Tiến sỹ",
          "Thạc sĩ",
          "Thạc sỹ",
          "Giáo sư",
          "Phó giáo sư",
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

  private static final List<String> WITH_OWN_RULES =
      keys(
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

  private static final String PROCURACY = "viện kiểm sát ";

  SignerTitle() {
    super("SIGN-004", document -> !hasOwnRules(document.header().issuer()));
  }

  @Override
  void check(Signature signature, DocumentPath at, FindingSink sink) {
    String key = VietnameseText.comparisonKey(signature.fullName());
    if (ABBREVIATED.matcher(key).find() || IN_WORDS.stream().anyMatch(key::startsWith)) {
      sink.report(at.child("fullName"), signature.fullName());
    }
  }

  private static boolean hasOwnRules(IssuingAgency issuer) {
    String parent = issuer.parentName();
    return ArmedForces.include(issuer)
        || hasOwnRules(issuer.name())
        || (parent != null && hasOwnRules(parent));
  }

  private static boolean hasOwnRules(String agency) {
    String key = VietnameseText.comparisonKey(agency) + " ";
    return !key.startsWith(PROCURACY) && WITH_OWN_RULES.stream().anyMatch(key::startsWith);
  }

  /** Comparison keys with a space at the end, so that only whole words match. */
  private static List<String> keys(String... words) {
    return List.of(words).stream().map(each -> VietnameseText.comparisonKey(each) + " ").toList();
  }
}
