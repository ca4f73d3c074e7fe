package org.congvan.rules.copy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentSymbol;
import org.congvan.code.DocumentType;
import org.congvan.model.DocumentCopy;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.Suggestion;
import org.congvan.rules.words.HeadSymbol;

/**
 * The symbol of a copy begins with the abbreviation of its form, SY, SL or TrS, and names the
 * copying agency: "05/SY-UBND".
 */
final class SymbolOfForm extends CopyRule<DocumentCopy> {

  private static final DocumentPath CODE = DocumentPath.of("header", "code");

  SymbolOfForm() {
    super(
        "COPY-001",
        copy ->
            copy.header().symbol().isEmpty() ? RuleSubjects.missing(CODE) : RuleSubjects.of(copy));
  }

  @Override
  public void check(DocumentCopy copy, FindingSink sink) {
    Optional<HeadSymbol> found = HeadSymbol.find(copy);
    if (found.isEmpty()) {
      return;
    }
    DocumentSymbol symbol = found.get().symbol();
    String form = copy.type().abbreviation().orElseThrow();
    if (!symbol.segments().get(0).equals(form) || symbol.year().isPresent()) {
      String year = symbol.year().isPresent() ? symbol.year().getAsInt() + "/" : "";
      String right = form + "-" + agency(copy, symbol);
      Object[] arguments = {year + symbol.notation(), copy.form().words(), right};
      DocumentCode code = copy.header().code();
      String agency = copy.header().issuer().abbreviation();
      if (code == null || agency == null || !symbol.agencies().contains(agency)) {
        sink.report(found.get().path(), arguments);
      } else {
        Suggestion corrected = new Suggestion.Replacement(CODE, code.number() + "/" + right);
        sink.suggest(found.get().path(), corrected, arguments);
      }
    }
  }

  /** The letters of the copying agency, or those that a symbol of another form names, or dots. */
  private static String agency(DocumentCopy copy, DocumentSymbol symbol) {
    String known = copy.header().issuer().abbreviation();
    if (known != null) {
      return known;
    }
    List<String> letters = symbol.segments();
    String first = letters.get(0);
    boolean typed =
        Stream.of(DocumentType.values())
            .anyMatch(type -> type.abbreviation().filter(first::equals).isPresent());
    return !typed ? first : letters.size() == 1 ? "…" : letters.get(1);
  }
}
