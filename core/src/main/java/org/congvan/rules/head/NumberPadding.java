package org.congvan.rules.head;

import org.congvan.code.DocumentCode;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;

/** A number below 10 has a zero in front, in the text as it was given. */
final class NumberPadding implements Rule<DocumentCode> {

  private static final DocumentPath CODE = DocumentPath.of("header", "code");

  static final RuleId ID = RuleId.parse("HEAD-003");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<DocumentCode> select(OfficialDocument document) {
    DocumentCode code = document.header().code();
    return code == null && !document.needsCode()
        ? Selection.notApplicable()
        : Selection.part(document, CODE, each -> each.header().code());
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
      sink.report(CODE, raw, documentCode);
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
