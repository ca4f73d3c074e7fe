package org.congvan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.congvan.model.TitledDocument;
import org.congvan.path.DocumentPath;
import org.congvan.text.VietnameseText;
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
    // The printed sample of minutes (Mẫu 1.9) has no such line: their text gives both.
    boolean dated = document.needsDateOfIssue();
    Columns columns = columns(code.text(), dated ? placeAndDateLine(header.promulgation()) : "");
    ComponentLines placeAndDate =
        dated
            ? placeAndDate(header.promulgation(), at, columns.right())
            : ComponentLines.of(Component.PLACE_AND_DATE, head.child("promulgation"), "");
    IssuingAgency issuer = header.issuer();
    return new Letterhead(
        columns,
        stamp(Component.CIRCULATION, head.child("circulation"), header.circulation().note()),
        parent(issuer, head.child("issuer"), columns.left()),
        agency(header, -1, head, columns.left()),
        coIssuers(header, head, columns.left()),
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

  private @Nullable ComponentLines parent(IssuingAgency agency, DocumentPath at, Length column) {
    String parent = agency.parentName();
    return parent == null
        ? null
        : fitter.fitted(Component.PARENT_AGENCY, at.child("parentName"), parent, column);
  }

  /** The agencies below the leading one; a parent that is that of the agency above is left out. */
  private List<AgencyLines> coIssuers(DocumentHeader header, DocumentPath head, Length column) {
    List<AgencyLines> lines = new ArrayList<>();
    IssuingAgency above = header.issuer();
    for (int i = 0; i < header.coIssuers().size(); i++) {
      IssuingAgency agency = header.coIssuers().get(i);
      boolean ownParent = !Objects.equals(agency.parentName(), above.parentName());
      lines.add(
          new AgencyLines(
              ownParent ? parent(agency, head.child("coIssuers").item(i), column) : null,
              agency(header, i, head, column)));
      above = agency;
    }
    return lines;
  }

  /**
   * The name of the leading agency (at -1) or of a co-issuer. A dash leads on to the next agency;
   * the last one has the line below.
   */
  private ComponentLines agency(
      DocumentHeader header, int index, DocumentPath head, Length column) {
    List<IssuingAgency> others = header.coIssuers();
    IssuingAgency agency = index < 0 ? header.issuer() : others.get(index);
    DocumentPath path =
        (index < 0 ? head.child("issuer") : head.child("coIssuers").item(index)).child("name");
    if (index == others.size() - 1) {
      return fitter.fitted(Component.ISSUING_AGENCY, path, agency.name(), column);
    }
    String dash =
        Objects.equals(others.get(index + 1).parentName(), agency.parentName()) ? "\u00a0-" : "";
    return fitter.unruled(Component.ISSUING_AGENCY, path, agency.name() + dash, column);
  }

  /** The head of a document that a decision puts into force: neither number nor place and date. */
  Letterhead ofDocumentPutIntoForce(OfficialDocument decision, DocumentPath at) {
    DocumentHeader header = decision.header();
    DocumentPath head = at.child("header");
    Columns columns = columns("", "");
    return new Letterhead(
        columns,
        null,
        parent(header.issuer(), head.child("issuer"), columns.left()),
        agency(header, -1, head, columns.left()),
        coIssuers(header, head, columns.left()),
        ComponentLines.of(Component.NATIONAL_NAME, head, NATIONAL_NAME),
        fitter.fitted(Component.MOTTO, head, MOTTO, columns.right()),
        ComponentLines.of(Component.CODE, head, ""),
        ComponentLines.of(Component.PLACE_AND_DATE, head, ""),
        null,
        null,
        null);
  }

  TitleBlock title(OfficialDocument document, DocumentPath at) {
    String typeName = document.type().vietnameseName();
    return document.printsSubject()
        ? new TitleBlock(
            fitter.line(Component.TYPE_NAME, at.child("type"), typeName),
            subject(at.child("subject"), document.subject()))
        : new TitleBlock(
            fitter.ruledAs(
                Component.TITLED_SUBJECT, Component.TYPE_NAME, at.child("type"), typeName),
            null);
  }

  /** What a titled document is about, in lines. */
  ComponentLines subject(DocumentPath path, String words) {
    return fitter.fitted(
        Component.TITLED_SUBJECT,
        path,
        words,
        layout.proportions().titleWidth().appliedTo(layout.typeAreaWidth()));
  }

  AddresseeBlock addressees(OfficialDocument document, DocumentPath at) {
    DocumentPath all = at.child("addressees");
    Length wordIndent = layout.gaps().beforeAddressees().chosen();
    Length dashIndent = wordIndent.plus(fitter.width(Component.ADDRESSEES, ADDRESSEES_WORD));
    boolean listed = document.isTelegram() || document.addressees().size() > 1;
    List<ComponentLines> names = names(document.addressees(), all, listed);
    return document.isTelegram()
        ? new AddresseeBlock(sender(document, at), names, null, wordIndent)
        : new AddresseeBlock(
            ComponentLines.of(Component.ADDRESSEES, all, ADDRESSEES_WORD + ":"),
            names,
            wordIndent,
            dashIndent);
  }

  private static List<ComponentLines> names(
      List<Addressee> addressees, DocumentPath all, boolean listed) {
    List<ComponentLines> names = new ArrayList<>();
    for (int i = 0; i < addressees.size(); i++) {
      String name = addressees.get(i).name();
      String mark = i == addressees.size() - 1 ? "." : ";";
      names.add(
          ComponentLines.of(
              Component.ADDRESSEES, all.item(i).child("name"), listed ? "- " + name + mark : name));
    }
    return names;
  }

  /** Who sends a telegram, in capitals as printed samples have it, and "điện:". */
  private ComponentLines sender(OfficialDocument document, DocumentPath at) {
    String sender = document instanceof TitledDocument titled ? titled.sender() : null;
    DocumentPath path =
        sender != null ? at.child("sender") : at.child("header").child("issuer").child("name");
    String name = sender != null ? sender : document.header().issuer().name();
    return fitter.unruled(
        Component.ADDRESSEES,
        path,
        VietnameseText.toUpperCase(name) + " điện:",
        layout.proportions().titleWidth().appliedTo(layout.typeAreaWidth()));
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
      return NUMBER + " " + code.registered();
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
