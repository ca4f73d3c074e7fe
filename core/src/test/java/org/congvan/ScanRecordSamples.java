package org.congvan;

import java.math.BigDecimal;
import java.util.List;
import org.congvan.count.FoundCount;
import org.congvan.scan.TextSpan;
import org.congvan.scan.WrittenProvision;
import org.congvan.scan.WrittenSymbol;
import org.congvan.text.legacy.DetectionConfidence;
import org.congvan.text.legacy.GarbledText;
import org.congvan.text.legacy.Garbling;

/** One record of each kind that scanning gives. */
final class ScanRecordSamples {
  private ScanRecordSamples() {}

  static List<Record> all() {
    TextSpan span = new TextSpan(7, 17);
    WrittenSymbol symbol = new WrittenSymbol(new TextSpan(11, 17), "12/QD-A", "12/QĐ-A");
    WrittenProvision provision = new WrittenProvision(new TextSpan(0, 6), "Điều 5");
    return List.of(
        span,
        symbol,
        provision,
        new GarbledText(Garbling.TCVN3, DetectionConfidence.HIGH, 0, 7, 2),
        new FoundCount(
            span,
            "10 tin,bài",
            new TextSpan(7, 9),
            BigDecimal.TEN,
            BigDecimal.ONE,
            "tháng 10",
            "tin,bài",
            FoundCount.UnitKind.THING,
            "Tin, bài"));
  }
}
