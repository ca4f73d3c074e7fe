package org.congvan.law;

import java.time.LocalDate;
import org.congvan.regulation.Regulation;
import org.congvan.text.check.RequiredDay;
import org.congvan.text.check.RequiredText;

/**
 * By which regulation a document is judged and set (chọn quy định áp dụng), such as that of
 * 05/3/2020 for a draft. Validator, renderers and the command line all take one.
 */
public sealed interface RegulationChoice {

  /**
   * The document's own date of issue decides.
   *
   * @return the choice that is made where the caller makes none
   */
  static RegulationChoice byDateOfIssue() {
    return new ByDateOfIssue();
  }

  /**
   * A draft without a date is treated as if it were issued on a day; a document with a date keeps
   * to its own.
   *
   * @param day the day
   * @return the choice
   */
  static RegulationChoice asOf(LocalDate day) {
    return new AsOf(day);
  }

  /**
   * One regulation applies, whatever the document's date and family.
   *
   * @param regulation the regulation; found in a catalogue by its id
   * @return the choice
   */
  static RegulationChoice under(Regulation regulation) {
    return under(regulation.id());
  }

  /**
   * One regulation applies, whatever the document's date and family.
   *
   * @param regulationId the regulation's id, such as {@code "nd30-2020"}
   * @return the choice
   * @throws IllegalArgumentException if the id is blank
   */
  static RegulationChoice under(String regulationId) {
    return new Under(regulationId);
  }

  /** The document's own date of issue decides (theo ngày ban hành). */
  record ByDateOfIssue() implements RegulationChoice {}

  /**
   * A draft is treated as if issued on a day (coi như ban hành ngày …), such as 2020-03-05.
   *
   * @param day the day for documents without a date
   */
  record AsOf(LocalDate day) implements RegulationChoice {
    /**
     * Checks the year.
     *
     * @throws IllegalArgumentException if it is outside 1 to 9999
     */
    public AsOf {
      day = RequiredDay.of(day, "Day for documents without a date");
    }
  }

  /**
   * One regulation applies to every document (theo quy định đã nêu), such as {@code nd30-2020}.
   *
   * @param regulationId the regulation's id
   */
  record Under(String regulationId) implements RegulationChoice {
    /**
     * Normalises the id.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public Under {
      regulationId = RequiredText.of(regulationId, "Id of a regulation");
    }
  }
}
