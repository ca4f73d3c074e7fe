package org.congvan.rules.signing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Signature;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;
import org.congvan.rules.words.Positions;

/**
 * A deputy put in charge of an agency signs as any deputy does: "Phó Giám đốc", not "Phó Giám đốc
 * phụ trách". A field behind the word ("phụ trách tài chính") makes it another position.
 */
final class DeputyInCharge implements Rule<Signature> {

  private static final DocumentPath SIGNATURE = DocumentPath.of("signature");
  private static final DocumentPath POSITION = DocumentPath.of("signature", "position");

  static final RuleId ID = RuleId.parse("SIGN-009");

  private static final Pattern IN_CHARGE =
      Pattern.compile(
          "(?<![\\s,(-])[\\s,(-]+phụ trách\\s*\\)?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<Signature> select(OfficialDocument document) {
    return Selection.part(document, SIGNATURE, OfficialDocument::signature);
  }

  @Override
  public void check(Signature signature, FindingSink sink) {
    String position = signature.position();
    if (position == null || !Positions.isDeputy(position)) {
      return;
    }
    Matcher inCharge = IN_CHARGE.matcher(position);
    if (inCharge.find()) {
      sink.report(POSITION, position, position.substring(0, inCharge.start()));
    }
  }
}
