package org.congvan.render.json;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.congvan.body.Blank;
import org.congvan.body.BulletList;
import org.congvan.body.Chart;
import org.congvan.body.ChartSeries;
import org.congvan.body.Emphasis;
import org.congvan.body.Footnote;
import org.congvan.body.Illustration;
import org.congvan.body.ImageFormat;
import org.congvan.body.Link;
import org.congvan.body.ListItem;
import org.congvan.body.ListNumbering;
import org.congvan.body.NumberedList;
import org.congvan.body.Paragraph;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Table;
import org.congvan.body.TableCell;
import org.congvan.body.TableColumn;
import org.congvan.body.Text;
import org.congvan.code.DocumentType;
import org.congvan.model.ArchiveLine;
import org.congvan.model.DocumentCopy;
import org.congvan.model.DocumentHeader;
import org.congvan.model.DrafterMark;
import org.congvan.model.FileCode;
import org.congvan.model.Registration;
import org.congvan.model.Signature;
import org.congvan.model.TitledDocument;
import org.congvan.reference.LegalReference;
import org.congvan.reference.OrdinalRange;
import org.congvan.reference.Provision;
import org.congvan.reference.ProvisionStep;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.Advantage;
import org.congvan.reform.Difficulty;
import org.congvan.reform.Directive;
import org.congvan.reform.PlannedTask;
import org.congvan.reform.Recommendation;
import org.congvan.reform.WrittenFigure;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Confidence;
import org.congvan.rule.Severity;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.Verdict;

/**
 * What the constructors of records refuse, in the words of JSON Schema, such as {@code "minimum":
 * 1} for the copies kept. The constructors alone decide; this is what a schema can know of them
 * beforehand. A text must not be blank unless it is told otherwise here.
 *
 * <p>A test puts values inside and outside of every bound into every field: the schema refuses
 * nothing that the reader accepts.
 */
final class ConstructorBounds {

  private static final String REQUIRED_TEXT = "RequiredText";
  private static final BigDecimal GREATEST_COUNT = BigDecimal.TEN.pow(100);
  private static final BigDecimal BEYOND_CHARTS = BigDecimal.TEN.pow(15);

  private final Map<String, Object> text;
  private final Map<Component, Map<String, ?>> ofComponents = new HashMap<>();
  private final Map<Class<?>, Map<String, ?>> ofRecords = new HashMap<>();

  ConstructorBounds(SchemaDefinitions definitions) {
    this.text =
        definitions.reference(
            REQUIRED_TEXT,
            schema(
                "description",
                "text that is not blank, such as \"Quảng Trị\"",
                "type",
                "string",
                "pattern",
                SchemaPatterns.NOT_BLANK));
    addTexts();
    addNumbers();
    addLists();
    addConstants();
    addRecords();
    addReport();
    addRollup();
  }

  /**
   * Returns the schema of a component.
   *
   * @param component the component
   * @param ofType the schema of its type
   */
  Map<String, Object> bounded(RecordComponent component, Map<String, Object> ofType) {
    Map<String, ?> bounds =
        ofComponents.get(new Component(component.getDeclaringRecord(), component.getName()));
    if (bounds == null) {
      return component.getType() == String.class ? text : ofType;
    }
    Map<String, Object> bounded = new LinkedHashMap<>(ofType);
    bounded.putAll(bounds);
    return bounded;
  }

  /** Returns the keywords that concern several components of a record. */
  Map<String, ?> of(Class<?> type) {
    return ofRecords.getOrDefault(type, Map.of());
  }

  private void addTexts() {
    add(Text.class, "text", schema("minLength", 1));
    add(OrdinalRange.class, "first", schema("pattern", SchemaPatterns.PROVISION_ORDINAL));
    add(OrdinalRange.class, "last", schema("pattern", SchemaPatterns.PROVISION_ORDINAL));
    add(Link.class, "target", schema("pattern", SchemaPatterns.ABSOLUTE_ADDRESS));
    add(ValidationReport.class, "ruleSet", Map.of());
    add(
        EncodedImage.class,
        "bytes",
        schema("contentEncoding", "base64", "pattern", SchemaPatterns.BASE64));
  }

  private void addNumbers() {
    for (String side : List.of("widthMillimetres", "heightMillimetres")) {
      add(Illustration.class, side, schema("minimum", 1, "maximum", 400));
    }
    add(Blank.class, "widthMillimetres", schema("minimum", 1, "maximum", 400));
    add(NumberedList.class, "first", schema("minimum", 1));
    for (String number : List.of("ordinalInFile", "pageAmount")) {
      add(Registration.class, number, schema("minimum", 1, "maximum", 999));
    }
    add(FileCode.class, "fileCatalog", schema("minimum", 1000, "maximum", 9999));
    add(ArchiveLine.class, "copies", schema("minimum", 1));
    add(DrafterMark.class, "copiesIssued", schema("minimum", 1));
    add(TableCell.class, "columnSpan", schema("minimum", 1));
    add(TableCell.class, "rowSpan", schema("minimum", 1));
    add(TableColumn.class, "share", schema("minimum", 1));
    add(Table.class, "letterSize", schema("minimum", 6, "maximum", 20));
    add(WrittenFigure.class, "start", schema("minimum", 0));
    add(WrittenFigure.class, "end", schema("minimum", 0));
    // The bounds themselves have a digit too many; but 99…9 may be rounded up to them.
    add(
        ActivityCount.class,
        "value",
        schema("minimum", GREATEST_COUNT.negate(), "maximum", GREATEST_COUNT));
  }

  private void addLists() {
    Map<String, ?> spoken = schema("contains", property("text", text));
    add(Paragraph.class, "inlines", spoken);
    add(ListItem.class, "inlines", spoken);
    Map<String, Object> note = new LinkedHashMap<>(spoken);
    note.putAll(not(schema("contains", present(FamilyType.KIND, schema("const", "footnote")))));
    add(Footnote.class, "inlines", note);
    add(
        Text.class,
        "emphasis",
        not(
            schema(
                "allOf",
                List.of(
                    schema("contains", constant(Emphasis.SUPERSCRIPT)),
                    schema("contains", constant(Emphasis.SUBSCRIPT))))));
    for (Class<?> statement :
        List.of(
            Activity.class,
            Advantage.class,
            Difficulty.class,
            Directive.class,
            PlannedTask.class,
            Recommendation.class)) {
      add(statement, "text", spoken);
    }
    Map<String, ?> notEmpty = schema("minItems", 1);
    add(BulletList.class, "items", notEmpty);
    add(NumberedList.class, "items", notEmpty);
    add(Table.class, "columns", schema("minItems", 1, "maxItems", Table.MOST_COLUMNS));
    add(Chart.class, "categories", schema("minItems", 1, "items", text));
    add(Chart.class, "series", schema("minItems", 1, "maxItems", 255));
    Map<String, ?> drawn =
        schema(
            "type",
            "number",
            "exclusiveMinimum",
            BEYOND_CHARTS.negate(),
            "exclusiveMaximum",
            BEYOND_CHARTS);
    add(ChartSeries.class, "values", schema("minItems", 1, "items", drawn));
    add(Table.class, "rows", notEmpty);
    add(Provision.class, "steps", notEmpty);
    add(ProvisionStep.class, "ordinals", notEmpty);
  }

  private void addConstants() {
    List<String> untitled =
        Arrays.stream(DocumentType.values())
            .filter(type -> !type.isTitled())
            .map(DocumentType::name)
            .toList();
    add(TitledDocument.class, "type", not(schema("enum", untitled)));
    add(DocumentCopy.class, "original", property(FamilyType.KIND, not(schema("const", "copy"))));
    Map<String, ?> usable = not(schema("const", Confidence.LOW.name()));
    add(Basis.UnreadClause.class, "confidence", usable);
    add(Basis.Practice.class, "confidence", usable);
  }

  private void addRecords() {
    ofRecords.put(
        LegalReference.class, schema("anyOf", List.of(has("type"), has("code"), has("title"))));
    ofRecords.put(
        DocumentHeader.class, not(schema("allOf", List.of(has("code"), has("draftCode")))));
    ofRecords.put(
        Signature.class,
        schema("anyOf", List.of(has("position"), property("authorities", schema("minItems", 1)))));
    ofRecords.put(
        EncodedImage.class,
        schema(
            "allOf",
            List.of(
                image(ImageFormat.PNG, SchemaPatterns.PNG),
                image(ImageFormat.JPEG, SchemaPatterns.JPEG))));
    ofRecords.put(
        NumberedList.class,
        schema(
            "allOf",
            Arrays.stream(ListNumbering.values()).map(ConstructorBounds::counted).toList()));
    ofRecords.put(
        Section.class,
        schema(
            "allOf",
            List.of(
                numbered("I", "[IVXLCDM]{1,15}"),
                numbered("1", "[1-9][0-9]{0,4}[a-eghik-vxyđð]?"),
                numbered("a", "[a-eghik-vxyđð][0-9]*"))));
  }

  /**
   * Tells how far the lists of one form can count; from where they begin, only the reader knows.
   */
  private static Map<String, ?> counted(ListNumbering numbering) {
    return schema(
        "if",
        present("numbering", constant(numbering)),
        "then",
        schema(
            "properties",
            schema(
                "first",
                schema("maximum", numbering.last()),
                "items",
                schema("maxItems", numbering.last()))));
  }

  private void addReport() {
    Map<String, ?> error =
        present("findings", schema("contains", present("severity", constant(Severity.ERROR))));
    Map<String, ?> rejected = property("verdict", constant(Verdict.REJECTED));
    ofRecords.put(
        ValidationReport.class,
        schema(
            "allOf",
            List.of(
                schema("if", error, "then", rejected, "else", not(rejected)),
                schema(
                    "if",
                    has("obstacle"),
                    "then",
                    property("verdict", constant(Verdict.UNDETERMINED))))));
  }

  private void addRollup() {
    Map<String, ?> some = schema("minimum", 1);
    for (Class<?> row :
        List.of(RollupRows.Total.class, RollupRows.Ratio.class, RollupRows.Unadded.class)) {
      add(row, "agencies", some);
    }
    add(RollupRows.HierarchyImbalance.class, "below", some);
    add(RollupRows.HierarchyImbalance.class, "stating", some);
    add(RollupRows.Documents.class, "rolledUp", schema("minimum", 0));
    add(RollupRows.Documents.class, "skipped", schema("minimum", 0));
    add(RollupRows.DifferingUnits.class, "figures", schema("minItems", 2));
    add(RollupRows.Statement.class, "sources", schema("minItems", 1));
    Map<String, ?> stated = schema("type", List.of("number", "null"));
    add(RollupRows.AgencyRow.class, "values", schema("items", stated));
  }

  private static Map<String, ?> image(ImageFormat format, String pattern) {
    return schema(
        "if",
        present("format", constant(format)),
        "then",
        property("bytes", schema("pattern", pattern)));
  }

  /** Tells the numbers of those levels whose first one is as given. */
  private static Map<String, ?> numbered(String first, String ordinal) {
    List<String> levels =
        Arrays.stream(SectionLevel.values())
            .filter(level -> level.ordinalAt(1).equals(first))
            .map(SectionLevel::name)
            .toList();
    return schema(
        "if",
        present("level", schema("enum", levels)),
        "then",
        property("ordinal", schema("pattern", SchemaPatterns.stripped(ordinal))));
  }

  /** An object where a part stands that may be missing. */
  private static Map<String, ?> has(String name) {
    return present(name, not(schema("type", "null")));
  }

  private static Map<String, ?> present(String name, Map<String, ?> value) {
    return schema("required", List.of(name), "properties", schema(name, value));
  }

  private static Map<String, ?> property(String name, Map<String, ?> value) {
    return schema("properties", schema(name, value));
  }

  private static Map<String, ?> not(Map<String, ?> schema) {
    return schema("not", schema);
  }

  private static Map<String, ?> constant(Enum<?> value) {
    return schema("const", value.name());
  }

  private static Map<String, Object> schema(Object... keywords) {
    Map<String, Object> schema = new LinkedHashMap<>();
    for (int i = 0; i < keywords.length; i += 2) {
      schema.put((String) keywords[i], keywords[i + 1]);
    }
    return schema;
  }

  private void add(Class<?> type, String name, Map<String, ?> bounds) {
    boolean known =
        Arrays.stream(type.getRecordComponents())
            .anyMatch(component -> component.getName().equals(name));
    if (!known || ofComponents.put(new Component(type, name), bounds) != null) {
      throw new AssertionError("Bounds of " + type + "." + name + " are misplaced");
    }
  }

  private record Component(Class<?> type, String name) {}
}
