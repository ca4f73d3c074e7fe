package org.congvan.rules.recipients;

import java.util.stream.Collectors;
import org.congvan.model.Addressee;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.selection.Selections;

/** A plan, a decision and the like have no "Kính gửi": their recipients are under "Nơi nhận". */
final class UnexpectedAddressees extends SelectingRule<OfficialDocument> {

  private static final DocumentPath ADDRESSEES = DocumentPath.of("addressees");

  UnexpectedAddressees() {
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
