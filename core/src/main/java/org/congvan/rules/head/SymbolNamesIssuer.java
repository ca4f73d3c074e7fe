package org.congvan.rules.head;

import java.util.List;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.words.HeadSymbol;
import org.congvan.text.VietnameseText;

/**
 * The symbol names the agency that issues the document; {@code BGD&ĐT} and {@code BGDĐT} are the
 * same agency.
 */
final class SymbolNamesIssuer extends SelectingRule<HeadSymbol> {

  private static final DocumentPath ABBREVIATION =
      DocumentPath.of("header", "issuer", "abbreviation");

  SymbolNamesIssuer() {
    super("HEAD-005", SymbolNamesIssuer::selected);
  }

  private static RuleSubjects<HeadSymbol> selected(ValidationContext context) {
    OfficialDocument document = context.document();
    HeadSymbol symbol = HeadSymbol.find(document).orElse(null);
    if (symbol == null) {
      return document.needsCode()
          ? RuleSubjects.missing(HeadSymbol.CODE)
          : RuleSubjects.notApplicable();
    }
    if (symbol.isOfAnotherType()) {
      // The symbol of another type: HEAD-004 must be settled before its agency is known.
      return RuleSubjects.notApplicable();
    }
    if (document.header().issuer().abbreviation() == null) {
      return RuleSubjects.missing(ABBREVIATION);
    }
    return symbol.agencies().isEmpty() ? RuleSubjects.notApplicable() : RuleSubjects.of(symbol);
  }

  @Override
  public void check(HeadSymbol symbol, FindingSink sink) {
    String abbreviation = symbol.document().header().issuer().abbreviation();
    if (abbreviation == null) {
      return;
    }
    List<String> named = symbol.agencies();
    if (named.stream().noneMatch(each -> key(each).equals(key(abbreviation)))) {
      sink.report(symbol.path(), String.join(", ", named), abbreviation);
    }
  }

  private static String key(String abbreviation) {
    return VietnameseText.comparisonKey(abbreviation.replace("&", ""));
  }
}
