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

/** An acting head signs by the form "Q.", "Q. Giám đốc", not as "Quyền Giám đốc". */
final class ActingInWords implements Rule<Signature> {

  private static final DocumentPath SIGNATURE = DocumentPath.of("signature");
  private static final DocumentPath POSITION = DocumentPath.of("signature", "position");

  static final RuleId ID = RuleId.parse("SIGN-010");

  private static final Pattern ACTING =
      Pattern.compile("^quyền\\s+(.+)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
    if (position == null) {
      return;
    }
    Matcher acting = ACTING.matcher(position);
    if (acting.matches()
        && Positions.isPerson(acting.group(1))
        && !Positions.isDeputy(acting.group(1))) {
      sink.report(POSITION, position, acting.group(1));
    }
  }
}
