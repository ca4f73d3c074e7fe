package org.congvan.rules.head;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congvan.model.IssuingAgency;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.text.VietnameseText;

/**
 * A local people's committee or council as superior agency has the name of its place: "UBND tỉnh
 * Quảng Trị", not "UBND tỉnh".
 */
final class ParentNamesPlace extends AgencyRule {

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
    super("HEAD-013");
  }

  @Override
  void check(IssuingAgency agency, DocumentPath at, FindingSink sink) {
    String parent = agency.parentName();
    if (parent != null && WITHOUT_PLACE.contains(VietnameseText.comparisonKey(parent))) {
      sink.report(at.child("parentName"), parent);
    }
  }
}
