package org.congvan.rules.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.congvan.code.DocumentCode;
import org.congvan.replacement.Replacement;
import org.congvan.replacement.ReplacementTable;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.content.Passage;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.selection.Selections;
import org.congvan.rules.words.SlashedDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that is cited as a legal basis or as in force had not been replaced on the day of
 * issue, as far as a table knows. Where the document itself says that it was replaced, or tells of
 * the past, there is nothing to advise.
 */
final class CitedDocumentIsInForce extends SelectingRule<CitedDocumentIsInForce.Citing> {

  /** The date of issue and what is cited as in force, each with its replacement by then. */
  record Citing(LocalDate issuedOn, List<Cited> cited) {}

  /** A document that the table says was replaced. */
  record Cited(CitedDocument document, Replacement replacement) {}

  private final ReplacementTable table;

  CitedDocumentIsInForce(ReplacementTable table) {
    super("CITE-008", context -> citing(context, table));
    this.table = table;
  }

  /** Citations of one passage follow one another, so that its text is put together once. */
  @SuppressWarnings("ReferenceEquality") // the same passage, not one with the same words
  private static RuleSubjects<Citing> citing(ValidationContext context, ReplacementTable table) {
    List<Cited> known = new ArrayList<>();
    Set<DocumentCode> alreadySaid = new HashSet<>();
    DocumentCode own = context.document().header().code();
    @Nullable Passage passage = null;
    String text = "";
    for (CitedDocument each : Citations.of(context).all()) {
      Optional<Replacement> replacement = table.find(each.reference(), LocalDate.MAX);
      if (replacement.isPresent() && !replacement.get().by().equals(own)) {
        if (passage != each.passage()) {
          passage = each.passage();
          text = passage.text();
        }
        CitingSentence sentence = CitingSentence.of(each, text);
        if (sentence.tellsOfReplacement()) {
          alreadySaid.add(replacement.get().document());
        } else if (each.role() != Passage.Role.SET_APART && sentence.takesAsInForce()) {
          known.add(new Cited(each, replacement.get()));
        }
      }
    }
    known.removeIf(each -> alreadySaid.contains(each.replacement().document()));
    return known.isEmpty()
        ? RuleSubjects.notApplicable()
        : Selections.dated(context.document(), day -> new Citing(day, List.copyOf(known)));
  }

  @Override
  public void check(Citing citing, FindingSink sink) {
    for (Cited each : citing.cited()) {
      Replacement replacement = each.replacement();
      if (!replacement.from().isAfter(citing.issuedOn())) {
        sink.report(
            each.document().path(),
            CitationParts.inShort(each.document().reference()),
            SlashedDate.of(replacement.from()),
            table.successor(replacement, citing.issuedOn()),
            replacement.source());
      }
    }
  }
}
