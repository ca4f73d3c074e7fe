package org.congvan.rules.head;

import org.congvan.code.UnnumberedCode;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.selection.Selections;

/**
 * The document has a number and symbol; a draft may have the symbol without the number. A letter
 * (thư công) needs none: the regulations give it no symbol.
 */
final class NumberPresent extends SelectingRule<OfficialDocument> {

  private static final DocumentPath CODE = DocumentPath.of("header", "code");

  private static final int EXAMPLE = 477;

  NumberPresent() {
    super("HEAD-001", Selections.documentIf(OfficialDocument::needsCode));
  }

  @Override
  public void check(OfficialDocument document, FindingSink sink) {
    if (document.header().code() == null) {
      UnnumberedCode draftCode = document.header().draftCode();
      if (draftCode == null) {
        String example =
            document.hasDispatchSubject()
                ? "477/SKHCN-TTNCUĐ"
                : "07/" + document.type().abbreviation().orElse("KH") + "-SKHCN";
        sink.report(CODE, "CODE", example);
      } else {
        sink.report(CODE, "NUMBER", draftCode.withNumber(EXAMPLE));
      }
    }
  }
}
