package org.congvan.rules.head;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.text.VietnameseText;

/**
 * A local people's committee or council as superior agency has the name of its place: "UBND tỉnh
 * Quảng Trị", not "UBND tỉnh".
 */
final class ParentNamesPlace extends SelectingRule<String> {

  private static final DocumentPath PARENT_NAME = DocumentPath.of("header", "issuer", "parentName");

  private static final Set<String> WITHOUT_PLACE =
      Stream.of("UBND", "Ủy ban nhân dân", "HĐND", "Hội đồng nhân dân")
          .flatMap(
              body ->
                  Stream.of(
                          "",
                          "tỉnh",
                          "thành phố",
                          "TP",
                          "TP.",
                          "huyện",
                          "quận",
                          "thị xã",
                          "TX",
                          "TX.",
                          "xã",
                          "phường",
                          "thị trấn",
                          "đặc khu")
                      .map(kind -> VietnameseText.comparisonKey(body + " " + kind)))
          .collect(Collectors.toUnmodifiableSet());

  ParentNamesPlace() {
    super("HEAD-013", ParentNamesPlace::parent);
  }

  private static RuleSubjects<String> parent(ValidationContext context) {
    OfficialDocument document = context.document();
    String parent = document.header().issuer().parentName();
    return parent == null ? RuleSubjects.notApplicable() : RuleSubjects.of(parent);
  }

  @Override
  public void check(String parent, FindingSink sink) {
    if (WITHOUT_PLACE.contains(VietnameseText.comparisonKey(parent))) {
      sink.report(PARENT_NAME, parent);
    }
  }
}
