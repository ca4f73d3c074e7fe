package org.congvan.render.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.congvan.body.Blank;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.Chart;
import org.congvan.body.CheckBox;
import org.congvan.body.Citation;
import org.congvan.body.DocumentAct;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.Footnote;
import org.congvan.body.Illustration;
import org.congvan.body.Image;
import org.congvan.body.Inline;
import org.congvan.body.Link;
import org.congvan.body.NumberedList;
import org.congvan.body.Paragraph;
import org.congvan.body.Picture;
import org.congvan.body.ScannedPages;
import org.congvan.body.Section;
import org.congvan.body.Table;
import org.congvan.body.Text;
import org.congvan.code.AgencyId;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentSymbol;
import org.congvan.code.UnnumberedCode;
import org.congvan.model.DocumentCopy;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.OfficialLetter;
import org.congvan.model.TitledDocument;
import org.congvan.path.DocumentPath;
import org.congvan.reference.CitedDate;
import org.congvan.reform.IndicatorCode;
import org.congvan.reform.ReformProgramme;
import org.congvan.reform.ReformReport;
import org.congvan.regulation.Basis;
import org.congvan.rule.RuleId;
import org.congvan.rule.Suggestion;
import org.congvan.validation.ValidationReport;

/**
 * The JSON of every type that documents and validation reports are made of. Records, constants and
 * lists explain themselves; what is written as text and what has a kind is listed here.
 */
final class ModelTypes {

  private final Map<Type, JsonType> types = new LinkedHashMap<>();

  /**
   * Makes the types.
   *
   * @param blocks the kinds of blocks that a host has added
   * @param contents the kinds of contents that a host has added
   */
  ModelTypes(HostKinds blocks, HostKinds contents) {
    addTexts();
    addNumbers();
    addFamilies(blocks, contents);
    List.of(ValidationReport.class, ReformProgramme.class).forEach(this::of);
  }

  /** Returns the types without kinds of a host. */
  static ModelTypes standard() {
    return new ModelTypes(
        HostKinds.open("block", CongvanModule.ADDS_BLOCKS),
        HostKinds.open("content", CongvanModule.ADDS_CONTENTS));
  }

  /** Returns a family of types that differ by kind, such as blocks. */
  FamilyType family(Class<?> family) {
    if (types.get(family) instanceof FamilyType known) {
      return known;
    }
    throw new AssertionError("No kinds of " + family);
  }

  /** Returns the types of this library, and not those of the JDK, by class. */
  Map<Class<?>, JsonType> ours() {
    Map<Class<?>, JsonType> ours = new LinkedHashMap<>();
    types.forEach(
        (type, json) -> {
          if (type instanceof Class<?> known && known.getName().startsWith("org.congvan.")) {
            ours.put(known, json);
          }
        });
    for (JsonType json : types.values()) {
      if (json instanceof FamilyType family) {
        family.types().forEach(each -> ours.put(each, new FamilyType.Member(family, each)));
      }
    }
    ours.remove(EncodedImage.class);
    JsonType date = of(CitedDate.class);
    for (Class<?> form : CitedDate.class.getPermittedSubclasses()) {
      ours.put(form, date);
    }
    return ours;
  }

  private void addTexts() {
    addText(String.class, "text, such as \"Quảng Trị\"", text -> text, text -> text);
    addText(
        DocumentCode.class,
        "number and symbol, such as \"477/SKHCN-TTNCUĐ\"",
        DocumentCode::raw,
        DocumentCode::parse);
    addText(
        UnnumberedCode.class,
        "the symbol of a draft without its number, such as \"/SKHCN-TTNCUĐ\"",
        UnnumberedCode::toString,
        UnnumberedCode::parse);
    addText(
        AgencyId.class,
        "an agency identifier, such as \"000.00.00.H50\"",
        AgencyId::value,
        AgencyId::new);
    addText(
        IndicatorCode.class,
        "an indicator's code, such as \"HS.NHAN\"",
        IndicatorCode::value,
        IndicatorCode::new);
    addText(
        DocumentPath.class,
        "a path, such as \"addressees[1].name\"",
        DocumentPath::toString,
        DocumentPath::parse);
    addText(RuleId.class, "a rule id, such as \"RCPT-003\"", RuleId::value, RuleId::parse);
    addText(
        URI.class,
        "an address, such as \"http://dichvucong.quangtri.gov.vn\"",
        URI::toString,
        ModelTypes::uri);
    addText(
        LocalDate.class,
        "a day of the calendar, such as \"2019-11-11\"",
        LocalDate::toString,
        ModelTypes::day);
    addText(
        CitedDate.class,
        "a day, month or year, such as \"2016-08-15\", \"2016-08\" or \"2016\"",
        ModelTypes::citedDate,
        ModelTypes::citedDate);
    addText(
        DocumentSymbol.class,
        "number and symbol, such as \"477/SKHCN-TTNCUĐ\", or a symbol, such as \"/SKHCN-TTNCUĐ\"",
        symbol -> symbol instanceof DocumentCode code ? code.raw() : symbol.toString(),
        ModelTypes::symbol);
  }

  private <T> void addText(
      Class<T> type, String expected, Function<T, String> print, Function<String, T> parse) {
    types.put(type, ScalarType.text(type, expected, print, parse));
  }

  private void addNumbers() {
    types.put(int.class, ScalarType.wholeNumber());
    types.put(Integer.class, ScalarType.wholeNumber());
    types.put(boolean.class, ScalarType.flag());
    types.put(BigDecimal.class, ScalarType.decimal());
  }

  private void addFamilies(HostKinds ofBlocks, HostKinds ofContents) {
    FamilyType inlines = addFamily(Inline.class, HostKinds.closed("inline"));
    FamilyType pictures = addFamily(Picture.class, HostKinds.closed("picture"));
    FamilyType blocks = addFamily(Block.class, ofBlocks);
    FamilyType contents = addFamily(DocumentContent.class, ofContents);
    FamilyType documents = addFamily(OfficialDocument.class, HostKinds.closed("document"));
    FamilyType bases = addFamily(Basis.class, HostKinds.closed("basis"));
    addKind(inlines, "text", Text.class);
    addKind(inlines, "citation", Citation.class);
    addKind(inlines, "link", Link.class);
    types.put(Image.class, record(EncodedImage.class));
    addKind(inlines, "footnote", Footnote.class);
    addKind(inlines, "blank", Blank.class);
    addKind(inlines, "check-box", CheckBox.class);
    pictures.addKind("image", Image.class, record(EncodedImage.class));
    addKind(pictures, "chart", Chart.class);
    addKind(blocks, "section", Section.class);
    addKind(blocks, "paragraph", Paragraph.class);
    addKind(blocks, "act", DocumentAct.class);
    addKind(blocks, "bullet-list", BulletList.class);
    addKind(blocks, "numbered-list", NumberedList.class);
    addKind(blocks, "table", Table.class);
    addKind(blocks, "figure", Illustration.class);
    addKind(contents, "body", DocumentBody.class);
    addKind(contents, "reform-report", ReformReport.class);
    addKind(contents, "scanned-pages", ScannedPages.class);
    addKind(documents, "dispatch", OfficialDispatch.class);
    addKind(documents, "titled", TitledDocument.class);
    addKind(documents, "letter", OfficialLetter.class);
    addKind(documents, "copy", DocumentCopy.class);
    FamilyType suggestions = addFamily(Suggestion.class, HostKinds.closed("suggestion"));
    addKind(suggestions, "replace", Suggestion.Replacement.class);
    addKind(suggestions, "reword", Suggestion.Rewording.class);
    addKind(suggestions, "remove", Suggestion.Removal.class);
    addKind(suggestions, "insert", Suggestion.Insertion.class);
    addKind(bases, "clause", Basis.Clause.class);
    addKind(bases, "unread-clause", Basis.UnreadClause.class);
    addKind(bases, "official-sample", Basis.OfficialSample.class);
    addKind(bases, "practice", Basis.Practice.class);
    addKind(bases, "consistency", Basis.Consistency.class);
  }

  /** Adds a family, whose kinds are added before use. */
  FamilyType addFamily(Class<?> type, HostKinds hosts) {
    FamilyType family = new FamilyType(type, hosts);
    types.put(type, family);
    return family;
  }

  /** Adds a kind of a family. */
  void addKind(FamilyType family, String kind, Class<?> type) {
    family.addKind(kind, type, record(type));
  }

  /** Returns the JSON of a type. */
  JsonType of(Type type) {
    JsonType known = types.get(type);
    if (known != null) {
      return known;
    }
    if (type instanceof ParameterizedType generic) {
      JsonType item = of(generic.getActualTypeArguments()[0]);
      return new ListType(item, generic.getRawType() == Set.class);
    } else if (type instanceof Class<?> plain && plain.isRecord()) {
      return record(plain);
    } else if (type instanceof Class<?> plain && plain.isEnum()) {
      JsonType constants = ScalarType.constants(plain);
      types.put(type, constants);
      return constants;
    }
    throw new AssertionError("No JSON for " + type);
  }

  /** Returns the JSON of a record. */
  RecordType record(Class<?> type) {
    if (types.get(type) instanceof RecordType known) {
      return known;
    }
    RecordType record = new RecordType(type);
    types.put(type, record);
    record.addFields(component -> of(component.getGenericType()));
    return record;
  }

  private static DocumentSymbol symbol(String text) {
    return text.strip().startsWith("/") ? UnnumberedCode.parse(text) : DocumentCode.parse(text);
  }

  private static URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException unreadable) {
      throw new IllegalArgumentException(unreadable);
    }
  }

  private static LocalDate day(String text) {
    LocalDate day = LocalDate.parse(text);
    // Years of more than four digits, and those before year 1, have a sign or are 0000.
    if (text.length() != 10 || day.getYear() == 0) {
      throw new IllegalArgumentException(text);
    }
    return day;
  }

  private static String citedDate(CitedDate date) {
    if (date instanceof CitedDate.OnDay day) {
      return day.day().toString();
    } else if (date instanceof CitedDate.InMonth month) {
      return month.month().toString();
    } else if (date instanceof CitedDate.InYear year) {
      String digits = year.year().toString();
      return "0".repeat(4 - digits.length()) + digits;
    }
    throw new AssertionError(date);
  }

  private static CitedDate citedDate(String text) {
    return switch (text.length()) {
      case 10 -> CitedDate.of(LocalDate.parse(text));
      case 7 -> CitedDate.of(YearMonth.parse(text));
      case 4 -> CitedDate.of(Year.of(YearMonth.parse(text + "-01").getYear()));
      default -> throw new IllegalArgumentException(text);
    };
  }
}
