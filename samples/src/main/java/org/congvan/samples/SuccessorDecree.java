package org.congvan.samples;

import java.time.LocalDate;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentFamily;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationEntry;
import org.congvan.law.RegulationProvider;
import org.congvan.layout.Decree30Layout;
import org.congvan.layout.Length;
import org.congvan.regulation.Regulation;
import org.congvan.rules.Decree30Rules;

/**
 * An invented decree that succeeds Decree 30/2020/NĐ-CP on 01/01/2027, with its page but for more
 * room to sign, and with its rules: how a host adds a regulation without waiting for the library.
 *
 * <p>An application that builds its validator and renderers itself hands them the catalogue; one
 * that finds them by {@link java.util.ServiceLoader} names this class in {@code
 * META-INF/services/org.congvan.law.RegulationProvider}.
 */
public final class SuccessorDecree implements RegulationProvider {

  /** Makes the provider; for {@link java.util.ServiceLoader}. */
  public SuccessorDecree() {}

  @Override
  public RegulationCatalogue addTo(RegulationCatalogue catalogue) {
    // begin successor
    var decree =
        new Regulation(
            "nd99-2026",
            DocumentCode.parse("99/2026/NĐ-CP"),
            "Nghị định số 99/2026/NĐ-CP ngày 01 tháng 10 năm 2026 của Chính phủ",
            DocumentFamily.ADMINISTRATIVE,
            LocalDate.of(2027, 1, 1),
            null);
    var page = Decree30Layout.LAYOUT.withSignatureSpace(Length.mm(30));
    return catalogue.withSuccessor(RegulationEntry.of(decree, page, Decree30Rules.RULES));
    // end successor
  }
}
