package org.congvan.cli;

import java.time.LocalDate;
import java.util.List;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.law.RegulationDecision;
import org.congvan.law.RegulationEntry;
import org.congvan.model.OfficialDocument;
import org.congvan.render.RenderException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options by which a user says which regulation judges and sets a document; at most one. */
final class RegulationOptions {

  @ArgGroup private @Nullable OneOf given;

  /** What the user gave. */
  private static final class OneOf {

    @Option(
        names = "--as-of",
        paramLabel = "YYYY-MM-DD",
        converter = DayConverter.class,
        description = "treat a draft without a date of issue as if issued on this day")
    private @Nullable LocalDate asOf;

    @Option(
        names = "--regulation",
        paramLabel = "ID",
        description = "use this regulation whatever the date of issue, such as nd30-2020")
    private @Nullable String regulation;
  }

  /**
   * Returns the choice.
   *
   * @param regulations the regulations that the command knows
   * @throws CommandFailure if the regulation is not among them
   */
  RegulationChoice choice(RegulationCatalogue regulations) {
    if (given == null) {
      return RegulationChoice.byDateOfIssue();
    }
    String id = given.regulation;
    if (id == null) {
      return given.asOf == null
          ? RegulationChoice.byDateOfIssue()
          : RegulationChoice.asOf(given.asOf);
    }
    if (regulations.find(id).isEmpty()) {
      throw new CommandFailure(
          "No regulation \"" + id + "\" is known: expected one of " + regulations);
    }
    return RegulationChoice.under(id);
  }

  /**
   * Returns the regulations that the user means: the named one, those in force on the day, or all.
   *
   * @throws CommandFailure if there are none
   */
  RegulationCatalogue among(RegulationCatalogue regulations) {
    RegulationChoice choice = choice(regulations);
    List<RegulationEntry> meant =
        regulations.entries().stream().filter(each -> isMeant(each, choice)).toList();
    if (meant.isEmpty()) {
      throw new CommandFailure(
          "No regulation was in force on that day: give --regulation ID, one of " + regulations);
    }
    return RegulationCatalogue.of(meant);
  }

  private static boolean isMeant(RegulationEntry entry, RegulationChoice choice) {
    if (choice instanceof RegulationChoice.Under named) {
      return entry.regulation().id().equals(named.regulationId());
    }
    return !(choice instanceof RegulationChoice.AsOf asOf)
        || entry.regulation().governs(entry.regulation().family(), asOf.day());
  }

  /** The words of a refusal; where no regulation is found, with the options that help. */
  static String explanation(
      RenderException refused,
      OfficialDocument document,
      RegulationChoice choice,
      RegulationCatalogue regulations) {
    return regulations.decide(document.original(), choice)
            instanceof RegulationDecision.NotFound none
        ? refused.path() + ": " + none.explanation() + advice(none, regulations)
        : String.valueOf(refused.getMessage());
  }

  /** What the user gave, such as {@code --as-of 2020-03-05}; empty if nothing. */
  @Override
  public String toString() {
    if (given == null) {
      return "";
    }
    return given.regulation == null ? "--as-of " + given.asOf : "--regulation " + given.regulation;
  }

  /** Returns which option helps where no regulation is found. */
  static String advice(RegulationDecision.NotFound none, RegulationCatalogue regulations) {
    String day = none.reason() == RegulationDecision.Reason.NO_DATE ? "--as-of DAY or " : "";
    return "; give " + day + "--regulation ID, one of " + regulations;
  }
}
