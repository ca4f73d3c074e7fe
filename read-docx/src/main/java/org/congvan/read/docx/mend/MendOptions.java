package org.congvan.read.docx.mend;

import java.util.Objects;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.read.docx.intake.ReadLimits;

/**
 * How files are mended (tùy chọn sửa), such as by the regulation of 01/12/2026 for drafts.
 *
 * @param catalogue the regulations with their pages; that of a house has its choices
 * @param choice which of them is taken; a file with a date keeps to its own
 * @param asDraft whether a file with number and date is mended as if it were a draft; number,
 *     symbol, date, signature and words stay even then
 * @param limits how much is read at most
 */
public record MendOptions(
    RegulationCatalogue catalogue, RegulationChoice choice, boolean asDraft, ReadLimits limits) {

  /** Refuses null. */
  public MendOptions {
    Objects.requireNonNull(catalogue, "catalogue");
    Objects.requireNonNull(choice, "choice");
    Objects.requireNonNull(limits, "limits");
  }

  /**
   * Returns the usual options: the regulations of the library, files with number and date refused.
   *
   * @param choice which regulation is taken, such as {@code RegulationChoice.asOf(day)}
   * @return the options
   */
  public static MendOptions of(RegulationChoice choice) {
    return new MendOptions(RegulationCatalogue.standard(), choice, false, ReadLimits.standard());
  }

  /**
   * Returns these with other regulations.
   *
   * @param regulations the regulations with their pages
   * @return the changed copy
   */
  public MendOptions withCatalogue(RegulationCatalogue regulations) {
    return new MendOptions(regulations, choice, asDraft, limits);
  }

  /**
   * Returns these, files with number and date mended as drafts.
   *
   * @return the changed copy
   */
  public MendOptions mendingIssuedAsDrafts() {
    return new MendOptions(catalogue, choice, true, limits);
  }

  /**
   * Returns these with other limits.
   *
   * @param newLimits how much is read at most
   * @return the changed copy
   */
  public MendOptions withLimits(ReadLimits newLimits) {
    return new MendOptions(catalogue, choice, asDraft, newLimits);
  }
}
