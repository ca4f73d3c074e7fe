package org.congvan.rules.head;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.congvan.code.CodeForm;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentSymbol;
import org.congvan.code.DocumentType;
import org.congvan.model.ArchiveLine;
import org.congvan.model.OfficialDocument;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.Suggestion;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.words.HeadSymbol;

/**
 * The symbol has the form of the kind of document: agency and unit for a công văn, the type's own
 * abbreviation and the agency for a document with a type name. A year in the middle marks a
 * normative text.
 */
final class SymbolForm extends SelectingRule<OfficialDocument> {

  /** Makes the rule; types whose abbreviation under the regulation is uncertain are exempt. */
  SymbolForm(DocumentType... exempt) {
    super("HEAD-004", reading -> selected(reading.document(), Set.of(exempt)));
  }

  private static RuleSubjects<OfficialDocument> selected(
      OfficialDocument document, Set<DocumentType> exempt) {
    boolean dispatch = document.hasDispatchSubject();
    boolean abbreviated = document.hasTypeName() && document.type().hasAbbreviation();
    if ((!dispatch && !abbreviated) || exempt.contains(document.type())) {
      return RuleSubjects.notApplicable();
    }
    return document.header().symbol().isEmpty()
        ? RuleSubjects.missing(HeadSymbol.CODE)
        : RuleSubjects.of(document);
  }

  @Override
  public void check(OfficialDocument document, FindingSink sink) {
    HeadSymbol symbol = HeadSymbol.find(document).orElse(null);
    if (symbol != null && !fits(symbol.symbol(), document.type())) {
      DocumentSymbol code = symbol.symbol();
      String written =
          code.year().isPresent()
              ? code.year().getAsInt() + "/" + code.notation()
              : code.notation();
      Object[] arguments = {written, document.type().vietnameseName(), expected(document)};
      corrected(document)
          .ifPresentOrElse(
              right ->
                  sink.suggest(
                      symbol.path(),
                      new Suggestion.Replacement(symbol.path(), right.toString()),
                      arguments),
              () -> sink.report(symbol.path(), arguments));
    }
  }

  /** "CV" is read as công văn, but its symbol has no letters for the type. */
  private static boolean fits(DocumentSymbol code, DocumentType type) {
    boolean form =
        code.form() == CodeForm.ADMINISTRATIVE
            || (type == DocumentType.DISPATCH && code.form() == CodeForm.DISPATCH);
    return form
        && code.year().isEmpty()
        && code.typeCandidates().contains(type)
        && !code.segments().get(0).equals("CV");
  }

  /** The symbol as it should be, where the number and all groups are known. */
  private static Optional<DocumentCode> corrected(OfficialDocument document) {
    DocumentCode code = document.header().code();
    String agency = document.header().issuer().abbreviation();
    ArchiveLine archive = document.distribution().archive();
    String unit = archive == null ? null : archive.draftingUnit();
    boolean dispatch = document.hasDispatchSubject();
    if (code == null || !code.number().suffix().isEmpty() || agency == null) {
      return Optional.empty();
    } else if (dispatch && (unit == null || unit.indexOf(',') >= 0)) {
      return Optional.empty();
    }
    int number = code.number().value();
    try {
      return Optional.of(
          dispatch
              ? DocumentCode.ofDispatch(number, agency, Objects.requireNonNull(unit))
              : DocumentCode.of(number, document.type(), agency));
    } catch (IllegalArgumentException noLettersForASymbol) {
      return Optional.empty();
    }
  }

  private static String expected(OfficialDocument document) {
    String abbreviation = document.header().issuer().abbreviation();
    List<String> named = document.header().symbol().map(DocumentSymbol::agencies).orElse(List.of());
    String agency = abbreviation != null ? abbreviation : named.isEmpty() ? "…" : named.get(0);
    if (document.hasDispatchSubject()) {
      ArchiveLine archive = document.distribution().archive();
      String unit = archive == null ? null : archive.draftingUnit();
      return agency + "-" + (unit == null ? "VP" : unit);
    }
    return document.type().abbreviation().orElse("BC") + "-" + agency;
  }
}
