package org.congvan.rules.metadata;

import java.util.List;
import java.util.function.Function;
import org.congvan.model.MetadataLengths;
import org.congvan.model.OfficialDocument;
import org.congvan.path.AtPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rules.selection.SelectingRule;

/**
 * A text fits its field in records systems; each field has its own rule. A longer text is correct
 * on paper, but the system that registers the document truncates or rejects it.
 */
final class FieldLength extends SelectingRule<AtPath<String>> {

  private final int maxLength;

  FieldLength(String id, int maxLength, Function<OfficialDocument, List<AtPath<String>>> field) {
    super(id, reading -> new RuleSubjects<>(MetadataTexts.find(reading.document(), field), null));
    this.maxLength = maxLength;
  }

  @Override
  public void check(AtPath<String> text, FindingSink sink) {
    int length = MetadataLengths.count(text.value());
    if (length > maxLength) {
      sink.report(text.path(), text.value(), length, maxLength);
    }
  }
}
