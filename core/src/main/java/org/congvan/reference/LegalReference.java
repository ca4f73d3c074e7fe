package org.congvan.reference;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * A document cited by another (văn bản được viện dẫn), such as {@code Quyết định số 225/QĐ-TTg năm
 * 2016 của Thủ tướng Chính phủ}.
 *
 * <p>At least one of type, code and title is present. The type is a part of its own, not the
 * code's, since letters may leave it open.
 *
 * @param type the type, or null if the citation does not say it
 * @param code the number and symbol, or null if it has none, as laws often
 * @param title the name of a law, or the subject of any other document as it is printed after the
 *     issuer ({@code phê duyệt …}, {@code về công tác văn thư}); null if the citation leaves it out
 * @param date the date of issue as precise as the citation is, or null
 * @param issuer the full name of the issuing agency, or null
 * @param provision the place inside the document, or null if all of it is meant
 */
public record LegalReference(
    @Nullable DocumentType type,
    @Nullable DocumentCode code,
    @Nullable String title,
    @Nullable CitedDate date,
    @Nullable String issuer,
    @Nullable Provision provision) {

  /**
   * Normalises the texts and checks that something is cited.
   *
   * @throws IllegalArgumentException if type, code and title are all missing, or title or issuer is
   *     blank
   */
  public LegalReference {
    if (type == null && code == null && title == null) {
      throw new IllegalArgumentException(
          "Reference must have a type, a code or a title, such as 225/QĐ-TTg");
    }
    title = RequiredText.ofNullable(title, "Title of a reference");
    issuer = RequiredText.ofNullable(issuer, "Issuer of a reference");
  }

  /**
   * Makes a reference from a code alone; the type is taken from it if its letters settle one.
   *
   * @param code the number and symbol
   * @return the reference
   */
  public static LegalReference of(DocumentCode code) {
    return new LegalReference(code.type().orElse(null), code, null, null, null, null);
  }

  /**
   * Makes a reference from type and code.
   *
   * @param type the type
   * @param code the number and symbol
   * @return the reference
   */
  public static LegalReference of(DocumentType type, DocumentCode code) {
    return new LegalReference(type, code, null, null, null, null);
  }

  /**
   * Makes a reference by type and name, as laws and ordinances are cited.
   *
   * @param type such as {@link DocumentType#LAW}
   * @param title such as {@code Tổ chức Chính phủ}
   * @return the reference
   * @throws IllegalArgumentException if the title is blank
   */
  public static LegalReference named(DocumentType type, String title) {
    return new LegalReference(type, null, title, null, null, null);
  }

  /**
   * Returns a copy with another type.
   *
   * @param newType the type, or null for none
   * @return the changed copy
   */
  public LegalReference withType(@Nullable DocumentType newType) {
    return new LegalReference(newType, code, title, date, issuer, provision);
  }

  /**
   * Returns a copy with another code.
   *
   * @param newCode the code, or null for none
   * @return the changed copy
   */
  public LegalReference withCode(@Nullable DocumentCode newCode) {
    return new LegalReference(type, newCode, title, date, issuer, provision);
  }

  /**
   * Returns a copy with another title.
   *
   * @param newTitle the title, or null for none
   * @return the changed copy
   * @throws IllegalArgumentException if the title is blank
   */
  public LegalReference withTitle(@Nullable String newTitle) {
    return new LegalReference(type, code, newTitle, date, issuer, provision);
  }

  /**
   * Returns a copy with another date.
   *
   * @param newDate the date, or null for none
   * @return the changed copy
   */
  public LegalReference withDate(@Nullable CitedDate newDate) {
    return new LegalReference(type, code, title, newDate, issuer, provision);
  }

  /**
   * Returns a copy dated to the day.
   *
   * @param day the day of issue
   * @return the changed copy
   */
  public LegalReference withDate(LocalDate day) {
    return withDate(CitedDate.of(day));
  }

  /**
   * Returns a copy dated to the year only.
   *
   * @param year the year of issue, 1 to 9999
   * @return the changed copy
   * @throws IllegalArgumentException if the year is outside its bounds
   */
  public LegalReference withYear(int year) {
    if (year < 1 || year > 9999) {
      throw new IllegalArgumentException("Year must be 1 to 9999: " + year);
    }
    return withDate(CitedDate.of(Year.of(year)));
  }

  /**
   * Returns a copy with another issuer.
   *
   * @param newIssuer the full name, or null for none
   * @return the changed copy
   * @throws IllegalArgumentException if the name is blank
   */
  public LegalReference withIssuer(@Nullable String newIssuer) {
    return new LegalReference(type, code, title, date, newIssuer, provision);
  }

  /**
   * Returns a copy with another provision.
   *
   * @param newProvision the provision, or null for the whole document
   * @return the changed copy
   */
  public LegalReference withProvision(@Nullable Provision newProvision) {
    return new LegalReference(type, code, title, date, issuer, newProvision);
  }

  /**
   * Finds the type: the one cited or, failing that, the one that the code settles.
   *
   * @return the type, or empty
   */
  public Optional<DocumentType> findType() {
    return type == null && code != null ? code.type() : Optional.ofNullable(type);
  }

  /**
   * Returns whether this is a law or an ordinance, which are cited by type and name only.
   *
   * @return whether the type is law, code, ordinance or constitution
   */
  public boolean isNamedLaw() {
    return type == DocumentType.LAW
        || type == DocumentType.CODE
        || type == DocumentType.ORDINANCE
        || type == DocumentType.CONSTITUTION;
  }

  /**
   * Returns whether the reference says all that the first citation of a document must: type, number
   * and symbol, date (to the day), issuer and subject; of laws and ordinances type and name only.
   * The constitution needs no name.
   *
   * <p>Source: Decree 30/2020/NĐ-CP, Annex I, II.6.b.
   *
   * @return whether nothing is missing
   */
  public boolean isFull() {
    if (type == DocumentType.CONSTITUTION) {
      return true;
    }
    if (isNamedLaw()) {
      return title != null;
    }
    return type != null
        && code != null
        && date instanceof CitedDate.OnDay
        && issuer != null
        && title != null;
  }

  /**
   * Writes the Vietnamese citation with the parts that are present.
   *
   * @return such as {@code Quyết định số 225/QĐ-TTg năm 2016 của Thủ tướng Chính phủ}, {@code Luật
   *     Tổ chức Chính phủ} or {@code khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP}
   */
  @Override
  public String toString() {
    StringBuilder citation = new StringBuilder();
    append(citation, "", provision);
    append(citation, "", type == null ? null : type.vietnameseName());
    if (isNamedLaw()) {
      append(citation, "", title);
    }
    append(citation, type == null ? "" : "số ", code);
    append(citation, "", date);
    append(citation, "của ", issuer);
    if (!isNamedLaw()) {
      append(citation, "", title);
    }
    return citation.toString();
  }

  private static void append(StringBuilder citation, String before, @Nullable Object part) {
    if (part != null) {
      citation.append(citation.isEmpty() ? "" : " ").append(before).append(part);
    }
  }
}
