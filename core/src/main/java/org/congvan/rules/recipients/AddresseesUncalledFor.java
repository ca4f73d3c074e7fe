package org.congvan.rules.recipients;

import java.util.stream.Collectors;
import org.congvan.model.Addressee;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.selection.Selections;

/**
 * A plan, a decision and the like have no "Kính gửi": who receives them stands under "Nơi nhận".
 */
final class AddresseesUncalledFor extends SelectingRule<OfficialDocument> {

  private static final DocumentPath ADDRESSEES = DocumentPath.of("addressees");

  AddresseesUncalledFor() {
    super(
        "RCPT-013",
        Selections.documentIf(document -> TypesWithoutAddressees.include(document.type())));
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
