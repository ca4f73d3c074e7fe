package org.congvan.rules.signing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.model.Signature;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
import org.congvan.rules.words.Positions;

/**
 * A deputy in charge of an agency signs like any deputy: "Phó Giám đốc", not "Phó Giám đốc phụ
 * trách". With a field after it ("phụ trách tài chính") it is another position.
 */
final class DeputyInCharge extends SignatureRule {

  private static final Pattern IN_CHARGE =
      Pattern.compile(
          "(?<![\\s,(-])[\\s,(-]++phụ trách\\s*+\\)?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  DeputyInCharge() {
    super("SIGN-009");
  }

  @Override
  void check(Signature signature, DocumentPath at, FindingSink sink) {
    String position = signature.position();
    if (position == null || !Positions.isDeputy(position)) {
      return;
    }
    Matcher inCharge = IN_CHARGE.matcher(position);
    if (inCharge.find()) {
      String alone = position.substring(0, inCharge.start());
      DocumentPath path = at.child("position");
      sink.suggest(path, new Suggestion.Replacement(path, alone), position, alone);
    }
  }
}
