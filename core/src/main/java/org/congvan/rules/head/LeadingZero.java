package org.congvan.rules.head;

import org.congvan.code.DocumentCode;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.Suggestion;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;

/** A number below 10 has a leading zero in the text as given. */
final class LeadingZero extends SelectingRule<DocumentCode> {

  private static final DocumentPath CODE = DocumentPath.of("header", "code");

  LeadingZero() {
    super("HEAD-003", LeadingZero::code);
  }

  private static RuleSubjects<DocumentCode> code(ValidationContext context) {
    OfficialDocument document = context.document();
    DocumentCode code = document.header().code();
    return code == null && !document.needsCode()
        ? RuleSubjects.notApplicable()
        : RuleSubjects.part(document, CODE, each -> each.header().code());
  }

  @Override
  public void check(DocumentCode documentCode, FindingSink sink) {
    String raw = documentCode.raw();
    int start = 0;
    while (start < raw.length() && !isDigit(raw.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < raw.length() && isDigit(raw.charAt(end))) {
      end++;
    }
    if (end - start == 1) {
      Suggestion padded = new Suggestion.Replacement(CODE, documentCode.toString());
      sink.suggest(CODE, padded, raw, documentCode);
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
