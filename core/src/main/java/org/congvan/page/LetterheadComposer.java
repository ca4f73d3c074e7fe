package org.congvan.page;

import java.util.ArrayList;
import java.util.List;
import org.congvan.code.DocumentCode;
import org.congvan.code.UnnumberedCode;
import org.congvan.layout.Columns;
import org.congvan.layout.Component;
import org.congvan.layout.Fraction;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.model.Addressee;
import org.congvan.model.DocumentHeader;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.jspecify.annotations.Nullable;

/** Lays out the head of page 1, the title of a titled document, and the addressees. */
final class LetterheadComposer {

  private static final String NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
  private static final String TO_BE_FILLED_IN = "…";
  private static final String BLANK_NUMBER = "        ";
  private static final String ADDRESSEES_WORD = "Kính gửi";

  /**
   * Where "Kính gửi:" begins above several names in the official sample of a dispatch (Annex III,
   * Mẫu 1.5).
   */
  private static final Length WORD_INDENT = Length.twips(1982);

  /**
   * A titled subject stays this part of the width between the margins, so that it reads as a title.
   */
  private static final Fraction TITLE_PART = new Fraction(17, 20);

  private final PageLayout layout;
  private final LineFitter fitter;

  LetterheadComposer(PageLayout layout, LineFitter fitter) {
    this.layout = layout;
    this.fitter = fitter;
  }

  Letterhead compose(OfficialDocument document) {
    DocumentHeader header = document.header();
    String code = code(document);
    String placeAndDate =
        !document.needsDateOfIssue() && header.promulgation() == null
            ? "" // The printed sample of minutes (Mẫu 1.9) has no such line.
            : placeAndDate(header.promulgation());
    Columns columns = columns(code, placeAndDate);
    IssuingAgency issuer = header.issuer();
    String parent = issuer.parentName();
    return new Letterhead(
        columns,
        header.circulation().note().orElse(null),
        parent == null ? List.of() : fitter.lines(Component.PARENT_AGENCY, parent, columns.left()),
        fitter.ruled(Component.ISSUING_AGENCY, issuer.name(), columns.left()),
        NATIONAL_NAME,
        fitter.ruled(Component.MOTTO, MOTTO, columns.right()),
        code,
        placeAndDate,
        document.hasDispatchSubject()
            ? fitter.sentenceLines(
                Component.DISPATCH_SUBJECT, "V/v " + document.subject(), columns.left())
            : List.of(),
        header.confidentiality().stamp().orElse(null),
        header.urgency().stamp().orElse(null));
  }

  TitleBlock title(OfficialDocument document) {
    return new TitleBlock(
        fitter.inCase(Component.TYPE_NAME, document.type().vietnameseName()),
        fitter.ruledSentence(
            Component.TITLED_SUBJECT, document.subject(), TITLE_PART.of(layout.typeAreaWidth())));
  }

  AddresseeBlock addressees(List<Addressee> addressees) {
    String word = ADDRESSEES_WORD + ":";
    Length colon = WORD_INDENT.plus(fitter.width(Component.ADDRESSEES, ADDRESSEES_WORD));
    List<String> names = new ArrayList<>();
    if (addressees.size() == 1) {
      names.add(addressees.get(0).name());
    } else {
      for (int i = 0; i < addressees.size(); i++) {
        String mark = i == addressees.size() - 1 ? "." : ";";
        names.add("- " + addressees.get(i).name() + mark);
      }
    }
    return new AddresseeBlock(word, names, WORD_INDENT, colon);
  }

  /** Number and symbol; a draft leaves the number blank and gives what is known of the symbol. */
  static String code(OfficialDocument document) {
    DocumentCode code = document.header().code();
    if (code != null) {
      return "Số: " + code;
    }
    UnnumberedCode draftCode = document.header().draftCode();
    if (draftCode != null) {
      return "Số:" + BLANK_NUMBER + draftCode;
    }
    if (!document.needsCode()) {
      return "";
    }
    String abbreviation = document.header().issuer().abbreviation();
    String agency = abbreviation == null ? TO_BE_FILLED_IN : abbreviation;
    String notation =
        document
            .type()
            .abbreviation()
            .map(type -> type + "-" + agency)
            .orElse(agency + "-" + TO_BE_FILLED_IN);
    return "Số:" + BLANK_NUMBER + "/" + notation;
  }

  static String placeAndDate(@Nullable Promulgation promulgation) {
    return (promulgation == null ? Promulgation.of(TO_BE_FILLED_IN) : promulgation).toString();
  }

  /**
   * Place and date must stand on one line with the number. A place with a long name takes the room
   * it needs from the left column, as far as the number leaves it.
   */
  private Columns columns(String code, String placeAndDate) {
    Columns usual = layout.headerColumns();
    Length needed = fitter.columnFor(Component.PLACE_AND_DATE, placeAndDate);
    if (needed.compareTo(usual.right()) <= 0) {
      return usual;
    }
    Length left = usual.total().minus(needed);
    return left.compareTo(fitter.columnFor(Component.CODE, code)) < 0
        ? usual
        : new Columns(left, needed);
  }
}
