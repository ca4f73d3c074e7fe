package org.congvan.rules.metadata;

import java.util.List;
import java.util.function.Function;
import org.congvan.model.MetadataLengths;
import org.congvan.model.OfficialDocument;
import org.congvan.path.AtPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;

/**
 * A text fits the field of records systems that takes it; one rule for each field. What is longer
 * is no fault on paper, but the system that registers the document cuts or refuses it.
 */
final class FieldLength implements Rule<AtPath<String>> {

  private final RuleId id;
  private final int maxLength;
  private final Function<OfficialDocument, List<AtPath<String>>> field;

  FieldLength(String id, int maxLength, Function<OfficialDocument, List<AtPath<String>>> field) {
    this.id = RuleId.parse(id);
    this.maxLength = maxLength;
    this.field = field;
  }

  @Override
  public RuleId id() {
    return id;
  }

  @Override
  public Selection<AtPath<String>> select(OfficialDocument document) {
    return new Selection<>(MetadataTexts.find(document, field), null);
  }

  @Override
  public void check(AtPath<String> text, FindingSink sink) {
    int length = MetadataLengths.count(text.value());
    if (length > maxLength) {
      sink.report(text.path(), text.value(), length, maxLength);
    }
  }
}
