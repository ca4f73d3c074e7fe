package org.congvan.rules;

import java.util.List;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Signature;
import org.congvan.text.VietnameseText;
import org.congvan.validation.FindingSink;
import org.congvan.validation.Rule;
import org.congvan.validation.RuleId;
import org.congvan.validation.Selection;

/** The signer's name stands without academic or honorary titles. */
final class SignerTitle implements Rule<Signature> {

  static final RuleId ID = RuleId.parse("SIGN-004");

  /** As they stand before a name, in the form of comparison keys. */
  private static final List<String> TITLES =
      List.of(
          "ts.",
          "ts ",
          "ths.",
          "ths ",
          "gs.",
          "gs ",
          "pgs.",
          "pgs ",
          "bs.",
          "bs ",
          "cn.",
          "ks.",
          "tiến sĩ ",
          "tiến sỹ ",
          "thạc sĩ ",
          "thạc sỹ ",
          "giáo sư ",
          "phó giáo sư ",
          "bác sĩ ",
          "kỹ sư ",
          "cử nhân ",
          "nhà giáo ");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<Signature> select(OfficialDocument document) {
    return Selection.part(document, "signature", OfficialDocument::signature);
  }

  @Override
  public void check(Signature signature, FindingSink sink) {
    String key = VietnameseText.comparisonKey(signature.fullName());
    if (TITLES.stream().anyMatch(key::startsWith)) {
      sink.report("signature.fullName", signature.fullName());
    }
  }
}
