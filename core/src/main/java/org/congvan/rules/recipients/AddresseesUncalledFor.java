package org.congvan.rules.recipients;

import java.util.stream.Collectors;
import org.congvan.model.Addressee;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;

/**
 * A plan, a decision and the like have no "Kính gửi": who receives them stands under "Nơi nhận".
 */
final class AddresseesUncalledFor implements Rule<OfficialDocument> {

  private static final DocumentPath ADDRESSEES = DocumentPath.of("addressees");

  static final RuleId ID = RuleId.parse("RCPT-013");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<OfficialDocument> select(OfficialDocument document) {
    return TypesWithoutAddressees.include(document.type())
        ? Selection.of(document)
        : Selection.notApplicable();
  }

  @Override
  public void check(OfficialDocument document, FindingSink sink) {
    if (!document.addressees().isEmpty()) {
      sink.report(
          ADDRESSEES,
          document.addressees().stream().map(Addressee::name).collect(Collectors.joining("; ")),
          document.type().vietnameseName());
    }
  }
}
