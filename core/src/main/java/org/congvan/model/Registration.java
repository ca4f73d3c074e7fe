package org.congvan.model;

import jakarta.validation.Valid;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.Objects;
import org.congvan.text.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * What records systems keep about a document and no page shows (thông tin đăng ký), such as the
 * file it belongs to and the day an answer is due.
 *
 * <p>Decree 30/2020/NĐ-CP, Annex VI, Part II and QCVN 102:2016/BTTTT name the fields.
 *
 * @param documentId the identifier of the document (DocumentId), such as {@code
 *     000.00.00.G22,2015/09/30,7816/VPCP-TTĐT}; null where none was given
 * @param fileCode the file it is kept in (FileCode); null where none was given
 * @param ordinalInFile its number in the file (DocOrdinal), 1 to 999; null where none was given
 * @param language its language (Language), such as {@code "Tiếng Việt"}; null where none was given
 * @param pageAmount how many pages it has (PageAmount), 1 to 999; null where not counted
 * @param description notes (Description); null where there are none
 * @param summary what the document says, in a few sentences (edXML Content, tóm tắt nội dung), such
 *     as {@code "Báo cáo kết quả tuyên truyền cải cách hành chính năm 2019"}; the subject is a part
 *     of its own; null where none was given
 * @param dueDate the day by which an answer is due (DueDate, hạn trả lời); null where there is none
 * @param steering whether it steers or reports on steering (SteeringType); null where not said
 */
public record Registration(
    @Nullable String documentId,
    @Valid @Nullable FileCode fileCode,
    @Nullable Integer ordinalInFile,
    @MaxCharacters(
            value = MetadataLengths.LANGUAGE,
            message = "{org.congvan.META-005}",
            groups = {Default.class, Draft.class})
        @Nullable String language,
    @Nullable Integer pageAmount,
    @MaxCharacters(
            value = MetadataLengths.DESCRIPTION,
            message = "{org.congvan.META-006}",
            groups = {Default.class, Draft.class})
        @Nullable String description,
    @Nullable String summary,
    @Nullable LocalDate dueDate,
    @Nullable SteeringType steering) {

  /** Nothing registered. */
  public static final Registration NONE =
      new Registration(null, null, null, null, null, null, null, null, null);

  private static final int MAX_THREE_DIGITS = 999;

  /**
   * Normalises the texts and checks the numbers.
   *
   * @throws IllegalArgumentException if a text that is given is blank or a number that is given is
   *     not 1 to 999
   */
  public Registration {
    documentId = RequiredText.ofNullable(documentId, "Id of a document");
    language = RequiredText.ofNullable(language, "Language of a document");
    description = RequiredText.ofNullable(description, "Description of a document");
    summary = RequiredText.ofNullable(summary, "Summary of a document");
    requireThreeDigits(ordinalInFile, "Ordinal in the file");
    requireThreeDigits(pageAmount, "Number of pages");
  }

  private static void requireThreeDigits(@Nullable Integer value, String name) {
    if (value != null && (value < 1 || value > MAX_THREE_DIGITS)) {
      throw new IllegalArgumentException(name + " must be 1 to 999: " + value);
    }
  }

  /**
   * Returns this registration with the day an answer is due.
   *
   * @param newDueDate the day
   * @return the changed copy
   */
  public Registration withDueDate(LocalDate newDueDate) {
    return new Registration(
        documentId,
        fileCode,
        ordinalInFile,
        language,
        pageAmount,
        description,
        summary,
        newDueDate,
        steering);
  }

  /**
   * Returns this registration with the file the document is kept in.
   *
   * @param newFileCode the file
   * @return the changed copy
   */
  public Registration withFileCode(FileCode newFileCode) {
    return new Registration(
        documentId,
        newFileCode,
        ordinalInFile,
        language,
        pageAmount,
        description,
        summary,
        dueDate,
        steering);
  }

  /**
   * Returns this registration with a summary of the document.
   *
   * @param newSummary what the document says, in a few sentences
   * @return the changed copy
   * @throws IllegalArgumentException if the summary is blank
   */
  public Registration withSummary(String newSummary) {
    return new Registration(
        documentId,
        fileCode,
        ordinalInFile,
        language,
        pageAmount,
        description,
        Objects.requireNonNull(newSummary, "newSummary"),
        dueDate,
        steering);
  }
}
