package org.congvan.model;

import jakarta.validation.groups.Default;
import java.util.Objects;
import org.congvan.code.AgencyId;
import org.congvan.text.check.RequiredText;

/**
 * The code of the file a document is kept in (mã hồ sơ), such as {@code 000.00.13.H50}, 2019,
 * {@code 01.CCHC}. Decree 30/2020/NĐ-CP, Annex VI, Part II: FileCode.
 *
 * @param organId the agency that keeps the list of files (OrganId)
 * @param fileCatalog the year the file was opened, four digits (FileCatalog)
 * @param fileNotation number and symbol of the file, at most 20 characters (FileNotation); not
 *     blank
 */
public record FileCode(
    AgencyId organId,
    int fileCatalog,
    @MaxCharacters(
            value = MetadataLengths.FILE_NOTATION,
            message = "{org.congvan.META-001}",
            groups = {Default.class, DraftChecks.class})
        String fileNotation) {

  /**
   * Checks the year and the notation.
   *
   * @throws IllegalArgumentException if the year has not four digits or the notation is blank
   */
  public FileCode {
    Objects.requireNonNull(organId, "organId");
    if (fileCatalog < 1000 || fileCatalog > 9999) {
      throw new IllegalArgumentException(
          "Year of a file must have four digits: " + fileCatalog + "; expected such as 2019");
    }
    fileNotation = RequiredText.of(fileNotation, "Notation of a file");
  }

  /**
   * Returns this code with another agency.
   *
   * @param newOrganId the agency that keeps the list of files (OrganId)
   * @return the changed copy
   */
  public FileCode withOrganId(AgencyId newOrganId) {
    return new FileCode(newOrganId, fileCatalog, fileNotation);
  }

  /**
   * Returns this code with another year.
   *
   * @param newFileCatalog the year the file was opened, four digits (FileCatalog)
   * @return the changed copy
   * @throws IllegalArgumentException if the year has not four digits
   */
  public FileCode withFileCatalog(int newFileCatalog) {
    return new FileCode(organId, newFileCatalog, fileNotation);
  }

  /**
   * Returns this code with another notation.
   *
   * @param newFileNotation number and symbol of the file, at most 20 characters (FileNotation); not
   *     blank
   * @return the changed copy
   * @throws IllegalArgumentException if the notation is blank
   */
  public FileCode withFileNotation(String newFileNotation) {
    return new FileCode(organId, fileCatalog, newFileNotation);
  }
}
