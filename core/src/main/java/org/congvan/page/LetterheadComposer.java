package org.congvan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.congvan.code.DocumentCode;
import org.congvan.code.UnnumberedCode;
import org.congvan.layout.Columns;
import org.congvan.layout.Component;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.model.Addressee;
import org.congvan.model.DocumentHeader;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.path.DocumentPath;
import org.jspecify.annotations.Nullable;

/** Lays out the head of page 1, the title of a titled document, and the addressees. */
final class LetterheadComposer {

  private static final String NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
  private static final String TO_BE_FILLED_IN = "…";
  private static final String NUMBER = "Số:";
  private static final String BLANK_NUMBER = "        ";
  private static final String ADDRESSEES_WORD = "Kính gửi";

  private final PageLayout layout;
  private final LineFitter fitter;

  LetterheadComposer(PageLayout layout, LineFitter fitter) {
    this.layout = layout;
    this.fitter = fitter;
    requireRoomForNationalName();
  }

  /**
   * The national name and the motto are the same on every document, so a layout on which they need
   * two lines is refused once.
   */
  private void requireRoomForNationalName() {
    Length room = layout.headerColumns().total().minus(leastLeft());
    fitter.requireOneLine(Component.NATIONAL_NAME, NATIONAL_NAME, room);
    fitter.requireOneLine(Component.MOTTO, MOTTO, room);
  }

  /** What the left column has at least: room for a blank number and symbol. */
  private Length leastLeft() {
    return fitter.columnFor(Component.CODE, NUMBER + BLANK_NUMBER + "/" + TO_BE_FILLED_IN);
  }

  /** Lays out the head of a document that is at a path: the root, or the original of a copy. */
  Letterhead compose(OfficialDocument document, DocumentPath at) {
    DocumentHeader header = document.header();
    DocumentPath head = at.child("header");
    ComponentLines code = code(document, at);
    // The printed sample of minutes (Mẫu 1.9) has no such line.
    boolean dated = document.needsDateOfIssue() || header.promulgation() != null;
    Columns columns = columns(code.text(), dated ? placeAndDateLine(header.promulgation()) : "");
    ComponentLines placeAndDate =
        dated
            ? placeAndDate(header.promulgation(), at, columns.right())
            : ComponentLines.of(Component.PLACE_AND_DATE, head.child("promulgation"), "");
    IssuingAgency issuer = header.issuer();
    String parent = issuer.parentName();
    return new Letterhead(
        columns,
        stamp(Component.CIRCULATION, head.child("circulation"), header.circulation().note()),
        parent == null
            ? null
            : fitter.fitted(
                Component.PARENT_AGENCY,
                head.child("issuer").child("parentName"),
                parent,
                columns.left()),
        agency(issuer, at, columns.left()),
        ComponentLines.of(Component.NATIONAL_NAME, head, NATIONAL_NAME),
        fitter.fitted(Component.MOTTO, head, MOTTO, columns.right()),
        code,
        placeAndDate,
        document.hasDispatchSubject()
            ? fitter.fitted(
                Component.DISPATCH_SUBJECT,
                at.child("subject"),
                "V/v " + document.subject(),
                columns.left())
            : null,
        stamp(
            Component.CONFIDENTIALITY,
            head.child("confidentiality"),
            header.confidentiality().stamp()),
        stamp(Component.URGENCY, head.child("urgency"), header.urgency().stamp()));
  }

  private static @Nullable ComponentLines stamp(
      Component component, DocumentPath path, Optional<String> words) {
    return words.map(each -> ComponentLines.of(component, path, each)).orElse(null);
  }

  ComponentLines agency(IssuingAgency agency, DocumentPath at, Length column) {
    return fitter.fitted(
        Component.ISSUING_AGENCY,
        at.child("header").child("issuer").child("name"),
        agency.name(),
        column);
  }

  TitleBlock title(OfficialDocument document, DocumentPath at) {
    return new TitleBlock(
        fitter.line(Component.TYPE_NAME, at.child("type"), document.type().vietnameseName()),
        fitter.fitted(
            Component.TITLED_SUBJECT,
            at.child("subject"),
            document.subject(),
            layout.proportions().titleWidth().appliedTo(layout.typeAreaWidth())));
  }

  AddresseeBlock addressees(List<Addressee> addressees, DocumentPath at) {
    DocumentPath all = at.child("addressees");
    Length wordIndent = layout.gaps().beforeAddressees().chosen();
    Length colon = wordIndent.plus(fitter.width(Component.ADDRESSEES, ADDRESSEES_WORD));
    List<ComponentLines> names = new ArrayList<>();
    for (int i = 0; i < addressees.size(); i++) {
      String name = addressees.get(i).name();
      String mark = i == addressees.size() - 1 ? "." : ";";
      names.add(
          ComponentLines.of(
              Component.ADDRESSEES,
              all.item(i).child("name"),
              addressees.size() == 1 ? name : "- " + name + mark));
    }
    return new AddresseeBlock(
        ComponentLines.of(Component.ADDRESSEES, all, ADDRESSEES_WORD + ":"),
        names,
        wordIndent,
        colon);
  }

  /** Number and symbol; a draft leaves the number blank and gives what is known of the symbol. */
  static ComponentLines code(OfficialDocument document, DocumentPath at) {
    DocumentHeader header = document.header();
    String component = header.code() == null && header.draftCode() != null ? "draftCode" : "code";
    return ComponentLines.of(
        Component.CODE, at.child("header").child(component), codeLine(document));
  }

  private static String codeLine(OfficialDocument document) {
    DocumentCode code = document.header().code();
    if (code != null) {
      return NUMBER + " " + code;
    }
    UnnumberedCode draftCode = document.header().draftCode();
    if (draftCode != null) {
      return NUMBER + BLANK_NUMBER + draftCode;
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
    return NUMBER + BLANK_NUMBER + "/" + notation;
  }

  ComponentLines placeAndDate(@Nullable Promulgation promulgation, DocumentPath at, Length column) {
    return fitter.fitted(
        Component.PLACE_AND_DATE,
        at.child("header").child("promulgation").child("place"),
        placeAndDateLine(promulgation),
        column);
  }

  private static String placeAndDateLine(@Nullable Promulgation promulgation) {
    return (promulgation == null ? Promulgation.of(TO_BE_FILLED_IN) : promulgation).toString();
  }

  /**
   * The national name is on one line, and so are place and date, and the number beside them. Each
   * takes the room that it needs from the other column, as far as that can spare it: the national
   * name comes first, then the number, then a place with a long name.
   */
  private Columns columns(String code, String placeAndDate) {
    Columns usual = layout.headerColumns();
    Length total = usual.total();
    Length number = longer(leastLeft(), fitter.columnFor(Component.CODE, code));
    Length date = fitter.columnFor(Component.PLACE_AND_DATE, placeAndDate);
    Length fixed =
        longer(
            fitter.columnFor(Component.NATIONAL_NAME, NATIONAL_NAME),
            fitter.columnFor(Component.MOTTO, MOTTO));
    Length right = longer(usual.right(), longer(fixed, date));
    if (total.minus(right).compareTo(number) < 0) {
      Length left = longer(usual.left(), number);
      right = longer(total.minus(left), fixed);
    }
    return right.equals(usual.right()) ? usual : new Columns(total.minus(right), right);
  }

  private static Length longer(Length one, Length other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
