package org.congvan.rules.citation;

import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.reference.CitedDate;
import org.congvan.reference.LegalReference;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a full citation, by keys that the messages put into words: {@code TYPE}, {@code
 * CODE}, {@code DATE}, {@code ISSUER}, {@code TITLE}; for a law, type and name.
 */
final class CitationParts {

  private static final String GAP = "…";

  private CitationParts() {}

  /** Which parts are missing, such as {@code "DAY_AND_MONTH; TITLE"}. */
  static String missing(LegalReference reference) {
    if (reference.isNamedLaw()) {
      return "LAW_NAME";
    }
    CitedDate date = reference.date();
    String missing = add("", reference.type() == null, "TYPE");
    missing = add(missing, reference.code() == null, "CODE");
    missing = add(missing, date == null, "DATE");
    missing = add(missing, date instanceof CitedDate.InYear, "DAY_AND_MONTH");
    missing = add(missing, date instanceof CitedDate.InMonth, "DAY");
    missing = add(missing, reference.issuer() == null, "ISSUER");
    return add(missing, reference.title() == null, "TITLE");
  }

  /** The citation with gaps to fill in: "Quyết định số 225/QĐ-TTg ngày … tháng … năm 2016 …". */
  static String completed(LegalReference reference) {
    String type = reference.findType().map(DocumentType::vietnameseName).orElse(GAP);
    String title = reference.title();
    if (reference.isNamedLaw()) {
      return type + " " + (title == null ? GAP : title);
    }
    DocumentCode code = reference.code();
    String issuer = reference.issuer();
    return type
        + " số "
        + (code == null ? GAP : code)
        + " "
        + completed(reference.date(), code)
        + " của "
        + (issuer == null ? GAP : issuer)
        + " "
        + (title == null ? "về " + GAP : title);
  }

  /** Type, number and symbol; the whole reference if it has no number. */
  static String inShort(LegalReference reference) {
    DocumentCode code = reference.code();
    if (code == null) {
      return reference.toString();
    }
    String type = reference.findType().map(DocumentType::vietnameseName).orElse("");
    return type.isEmpty() ? code.toString() : type + " số " + code;
  }

  private static String completed(@Nullable CitedDate date, @Nullable DocumentCode code) {
    if (date instanceof CitedDate.OnDay day) {
      return day.toString();
    }
    if (date instanceof CitedDate.InMonth month) {
      return "ngày … " + month;
    }
    if (date != null) {
      return "ngày … tháng … " + date;
    }
    return "ngày … tháng … năm "
        + (code == null || code.year().isEmpty() ? GAP : code.year().getAsInt());
  }

  private static String add(String missing, boolean lacks, String part) {
    return !lacks ? missing : missing.isEmpty() ? part : missing + "; " + part;
  }
}
