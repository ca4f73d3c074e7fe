package org.congvan.rules.head;

import java.util.List;
import org.congvan.code.DocumentSymbol;
import org.congvan.code.DocumentType;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.text.VietnameseText;

/**
 * The symbol names the agency that issues the document; {@code BGD&ĐT} and {@code BGDĐT} are the
 * same agency.
 */
final class SymbolNamesIssuer extends SelectingRule<OfficialDocument> {

  private static final DocumentPath CODE = DocumentPath.of("header", "code");
  private static final DocumentPath ABBREVIATION =
      DocumentPath.of("header", "issuer", "abbreviation");

  SymbolNamesIssuer() {
    super("HEAD-005", SymbolNamesIssuer::selected);
  }

  private static RuleSubjects<OfficialDocument> selected(ValidationContext context) {
    OfficialDocument document = context.document();
    DocumentSymbol code = document.header().symbol().orElse(null);
    if (code == null) {
      return document.needsCode() ? RuleSubjects.missing(CODE) : RuleSubjects.notApplicable();
    }
    if (!code.typeCandidates().contains(document.type()) && !code.typeCandidates().isEmpty()) {
      // The symbol of another type: HEAD-004 must be settled before its agency is known.
      return RuleSubjects.notApplicable();
    }
    if (document.header().issuer().abbreviation() == null) {
      return RuleSubjects.missing(ABBREVIATION);
    }
    return agencies(document, code).isEmpty()
        ? RuleSubjects.notApplicable()
        : RuleSubjects.of(document);
  }

  @Override
  public void check(OfficialDocument document, FindingSink sink) {
    DocumentSymbol code = document.header().symbol().orElse(null);
    String abbreviation = document.header().issuer().abbreviation();
    if (code == null || abbreviation == null) {
      return;
    }
    List<String> named = agencies(document, code);
    if (named.stream().noneMatch(each -> key(each).equals(key(abbreviation)))) {
      sink.report(SymbolForm.path(document), String.join(", ", named), abbreviation);
    }
  }

  /** Letters such as CT may be a type or an agency: in a công văn the first group is the agency. */
  private static List<String> agencies(OfficialDocument document, DocumentSymbol code) {
    return document.hasDispatchSubject()
            && code.typeCandidates().contains(DocumentType.DISPATCH)
            && !code.segments().get(0).equals("CV")
        ? code.segments().subList(0, 1)
        : code.agencies();
  }

  private static String key(String abbreviation) {
    return VietnameseText.comparisonKey(abbreviation.replace("&", ""));
  }
}
