package org.congvan.model;

import jakarta.validation.Valid;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.Objects;
import org.congvan.text.check.RequiredDay;
import org.congvan.text.check.RequiredText;
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
 * @param dueDate the day by which an answer is due (DueDate, hạn trả lời); null if none is due
 * @param steering whether it steers or reports on steering (SteeringType); null where not said
 */
public record Registration(
    @Nullable String documentId,
    @Valid @Nullable FileCode fileCode,
    @Nullable Integer ordinalInFile,
    @MaxCharacters(
            value = MetadataLengths.LANGUAGE,
            message = "{org.congvan.META-005}",
            groups = {Default.class, DraftChecks.class})
        @Nullable String language,
    @Nullable Integer pageAmount,
    @MaxCharacters(
            value = MetadataLengths.DESCRIPTION,
            message = "{org.congvan.META-006}",
            groups = {Default.class, DraftChecks.class})
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
   *     not 1 to 999, or the year of the due date outside 1 to 9999
   */
  public Registration {
    documentId = RequiredText.ofNullable(documentId, "Id of a document");
    language = RequiredText.ofNullable(language, "Language of a document");
    description = RequiredText.ofNullable(description, "Description of a document");
    summary = RequiredText.ofNullable(summary, "Summary of a document");
    dueDate = RequiredDay.ofNullable(dueDate, "Day by which an answer is due");
    requireThreeDigits(ordinalInFile, "Ordinal in the file");
    requireThreeDigits(pageAmount, "Number of pages");
  }

  private static void requireThreeDigits(@Nullable Integer value, String name) {
    if (value != null && (value < 1 || value > MAX_THREE_DIGITS)) {
      throw new IllegalArgumentException(name + " must be 1 to 999: " + value);
    }
  }

  /**
   * Begins a registration.
   *
   * @return a builder that has registered nothing yet
   */
  public static Builder builder() {
    return NONE.toBuilder();
  }

  /**
   * Begins a builder with the parts of this registration.
   *
   * @return a builder; what it makes is this registration until a part is changed
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Returns this registration with the identifier of the document.
   *
   * @param newDocumentId the identifier of the document, such as {@code
   *     000.00.00.G22,2015/09/30,7816/VPCP-TTĐT}; null where none was given
   * @return the changed copy
   * @throws IllegalArgumentException if the identifier is blank
   */
  public Registration withDocumentId(@Nullable String newDocumentId) {
    Builder changed = toBuilder();
    changed.documentId = newDocumentId;
    return changed.build();
  }

  /**
   * Returns this registration with the file the document is kept in.
   *
   * @param newFileCode the file the document is kept in; null where none was given
   * @return the changed copy
   */
  public Registration withFileCode(@Nullable FileCode newFileCode) {
    Builder changed = toBuilder();
    changed.fileCode = newFileCode;
    return changed.build();
  }

  /**
   * Returns this registration with the number of the document in its file.
   *
   * @param newOrdinalInFile the number of the document in its file, 1 to 999; null where none was
   *     given
   * @return the changed copy
   * @throws IllegalArgumentException if the number is not 1 to 999
   */
  public Registration withOrdinalInFile(@Nullable Integer newOrdinalInFile) {
    Builder changed = toBuilder();
    changed.ordinalInFile = newOrdinalInFile;
    return changed.build();
  }

  /**
   * Returns this registration with the language of the document.
   *
   * @param newLanguage the language of the document, such as {@code "Tiếng Việt"}; null where none
   *     was given
   * @return the changed copy
   * @throws IllegalArgumentException if the text is blank
   */
  public Registration withLanguage(@Nullable String newLanguage) {
    Builder changed = toBuilder();
    changed.language = newLanguage;
    return changed.build();
  }

  /**
   * Returns this registration saying how many pages the document has.
   *
   * @param newPageAmount how many pages the document has, 1 to 999; null where they were not
   *     counted
   * @return the changed copy
   * @throws IllegalArgumentException if the number is not 1 to 999
   */
  public Registration withPageAmount(@Nullable Integer newPageAmount) {
    Builder changed = toBuilder();
    changed.pageAmount = newPageAmount;
    return changed.build();
  }

  /**
   * Returns this registration with notes on the document.
   *
   * @param newDescription notes on the document; null where there are none
   * @return the changed copy
   * @throws IllegalArgumentException if the text is blank
   */
  public Registration withDescription(@Nullable String newDescription) {
    Builder changed = toBuilder();
    changed.description = newDescription;
    return changed.build();
  }

  /**
   * Returns this registration with what the document says, in a few sentences.
   *
   * @param newSummary what the document says, in a few sentences; null where none was given
   * @return the changed copy
   * @throws IllegalArgumentException if the text is blank
   */
  public Registration withSummary(@Nullable String newSummary) {
    Builder changed = toBuilder();
    changed.summary = newSummary;
    return changed.build();
  }

  /**
   * Returns this registration with the day by which an answer is due.
   *
   * @param newDueDate the day by which an answer is due; null if no answer is due
   * @return the changed copy
   */
  public Registration withDueDate(@Nullable LocalDate newDueDate) {
    Builder changed = toBuilder();
    changed.dueDate = newDueDate;
    return changed.build();
  }

  /**
   * Returns this registration saying whether the document steers or reports on steering.
   *
   * @param newSteering whether the document steers or reports on steering; null where it is not
   *     said
   * @return the changed copy
   */
  public Registration withSteering(@Nullable SteeringType newSteering) {
    Builder changed = toBuilder();
    changed.steering = newSteering;
    return changed.build();
  }

  /** Collects what is registered of a document; not thread-safe. */
  public static final class Builder {

    private @Nullable String documentId;
    private @Nullable FileCode fileCode;
    private @Nullable Integer ordinalInFile;
    private @Nullable String language;
    private @Nullable Integer pageAmount;
    private @Nullable String description;
    private @Nullable String summary;
    private @Nullable LocalDate dueDate;
    private @Nullable SteeringType steering;

    private Builder(Registration registration) {
      documentId = registration.documentId;
      fileCode = registration.fileCode;
      ordinalInFile = registration.ordinalInFile;
      language = registration.language;
      pageAmount = registration.pageAmount;
      description = registration.description;
      summary = registration.summary;
      dueDate = registration.dueDate;
      steering = registration.steering;
    }

    /**
     * Sets the identifier of the document.
     *
     * @param newDocumentId the identifier of the document, such as {@code
     *     000.00.00.G22,2015/09/30,7816/VPCP-TTĐT}
     * @return this builder
     */
    public Builder documentId(String newDocumentId) {
      documentId = Objects.requireNonNull(newDocumentId, "newDocumentId");
      return this;
    }

    /**
     * Sets the file the document is kept in.
     *
     * @param newFileCode the file the document is kept in
     * @return this builder
     */
    public Builder fileCode(FileCode newFileCode) {
      fileCode = Objects.requireNonNull(newFileCode, "newFileCode");
      return this;
    }

    /**
     * Sets the number of the document in its file.
     *
     * @param newOrdinalInFile the number of the document in its file, 1 to 999
     * @return this builder
     */
    public Builder ordinalInFile(Integer newOrdinalInFile) {
      ordinalInFile = Objects.requireNonNull(newOrdinalInFile, "newOrdinalInFile");
      return this;
    }

    /**
     * Sets the language of the document.
     *
     * @param newLanguage the language of the document, such as {@code "Tiếng Việt"}
     * @return this builder
     */
    public Builder language(String newLanguage) {
      language = Objects.requireNonNull(newLanguage, "newLanguage");
      return this;
    }

    /**
     * Sets how many pages the document has.
     *
     * @param newPageAmount how many pages the document has, 1 to 999
     * @return this builder
     */
    public Builder pageAmount(Integer newPageAmount) {
      pageAmount = Objects.requireNonNull(newPageAmount, "newPageAmount");
      return this;
    }

    /**
     * Sets notes on the document.
     *
     * @param newDescription notes on the document
     * @return this builder
     */
    public Builder description(String newDescription) {
      description = Objects.requireNonNull(newDescription, "newDescription");
      return this;
    }

    /**
     * Sets what the document says, in a few sentences.
     *
     * @param newSummary what the document says, in a few sentences
     * @return this builder
     */
    public Builder summary(String newSummary) {
      summary = Objects.requireNonNull(newSummary, "newSummary");
      return this;
    }

    /**
     * Sets the day by which an answer is due.
     *
     * @param newDueDate the day by which an answer is due
     * @return this builder
     */
    public Builder dueDate(LocalDate newDueDate) {
      dueDate = Objects.requireNonNull(newDueDate, "newDueDate");
      return this;
    }

    /**
     * Sets whether the document steers or reports on steering.
     *
     * @param newSteering whether the document steers or reports on steering
     * @return this builder
     */
    public Builder steering(SteeringType newSteering) {
      steering = Objects.requireNonNull(newSteering, "newSteering");
      return this;
    }

    /**
     * Makes the registration.
     *
     * @return the registration
     * @throws IllegalArgumentException if a text is blank or a number is not 1 to 999
     */
    public Registration build() {
      return new Registration(
          documentId,
          fileCode,
          ordinalInFile,
          language,
          pageAmount,
          description,
          summary,
          dueDate,
          steering);
    }
  }
}
