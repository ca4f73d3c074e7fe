package org.congvan.read.docx.mend;

import java.time.LocalDate;
import java.util.Optional;
import org.congvan.code.DocumentFamily;
import org.congvan.law.RegulationChoice;
import org.congvan.law.RegulationEntry;
import org.congvan.layout.PageLayout;
import org.congvan.read.docx.mend.MendRefusedException.Reason;
import org.congvan.regulation.Regulation;

/** The page that a file is mended by: that of its own date, else of the day of the caller. */
record PageChoice(Regulation regulation, PageLayout layout) {

  static PageChoice of(MendOptions options, Issue issue) {
    RegulationEntry entry =
        find(options, issue)
            .orElseThrow(() -> MendRefusedException.of(Reason.NO_REGULATION, why(options, issue)));
    return new PageChoice(entry.regulation(), entry.layout());
  }

  private static Optional<RegulationEntry> find(MendOptions options, Issue issue) {
    if (options.choice() instanceof RegulationChoice.Under named) {
      return options.catalogue().find(named.regulationId());
    }
    return day(options, issue).flatMap(day -> options.catalogue().findInForce(day, family(issue)));
  }

  private static Optional<LocalDate> day(MendOptions options, Issue issue) {
    if (issue.findDate().isEmpty() && options.choice() instanceof RegulationChoice.AsOf asOf) {
      return Optional.of(asOf.day());
    }
    return issue.findDate();
  }

  private static DocumentFamily family(Issue issue) {
    return issue.party() ? DocumentFamily.PARTY : DocumentFamily.ADMINISTRATIVE;
  }

  private static String why(MendOptions options, Issue issue) {
    if (options.choice() instanceof RegulationChoice.Under named) {
      return "No regulation \"" + named.regulationId() + "\" is known; expected such as nd30-2020";
    }
    Optional<LocalDate> day = day(options, issue);
    return day.isEmpty()
        ? "A draft without a date of issue does not say which regulation it is mended by; name a"
            + " day: RegulationChoice.asOf(day)"
        : "No regulation is known for documents of family "
            + family(issue)
            + " issued on "
            + day.get()
            + "; name one: RegulationChoice.under(\"nd30-2020\")";
  }
}
