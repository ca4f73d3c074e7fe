package org.congvan.rules.citation;

import java.util.List;
import org.congvan.code.DocumentCode;
import org.congvan.model.OfficialDocument;
import org.congvan.reference.LegalReference;
import org.congvan.rules.content.Passage;
import org.congvan.text.VietnameseText;
import org.congvan.validation.FindingSink;
import org.congvan.validation.Rule;
import org.congvan.validation.RuleId;
import org.congvan.validation.Selection;

/**
 * A law or ordinance is cited by type and name, without its number; one that amends others is
 * called by the number, since its name is no name of its own.
 */
final class NamedLaw implements Rule<List<CitedDocument>> {

  static final RuleId ID = RuleId.parse("CITE-004");

  private static final String AMENDING = "sửa đổi";

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<List<CitedDocument>> select(OfficialDocument document) {
    return CitedDocument.select(document);
  }

  @Override
  public void check(List<CitedDocument> cited, FindingSink sink) {
    for (CitedDocument each : cited) {
      LegalReference reference = each.reference();
      DocumentCode code = reference.code();
      String title = reference.title();
      if (each.place() != Passage.Place.BESIDE_THE_TEXT
          && reference.isNamedLaw()
          && code != null
          && title != null
          && each.words().contains(code.toString())
          && !VietnameseText.comparisonKey(title).startsWith(AMENDING)) {
        sink.report(each.path() + ".code", code, CitationParts.completed(reference));
      }
    }
  }
}
