package org.congvan.render.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.Chart;
import org.congvan.body.Citation;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.Figure;
import org.congvan.body.Image;
import org.congvan.body.Inline;
import org.congvan.body.Link;
import org.congvan.body.Paragraph;
import org.congvan.body.Picture;
import org.congvan.body.Section;
import org.congvan.body.Table;
import org.congvan.body.Text;
import org.congvan.code.AgencyId;
import org.congvan.code.DocumentCode;
import org.congvan.code.UnnumberedCode;
import org.congvan.model.DocumentCopy;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.OfficialLetter;
import org.congvan.model.TitledDocument;
import org.congvan.path.DocumentPath;
import org.congvan.reference.CitedDate;
import org.congvan.reform.IndicatorCode;
import org.congvan.reform.ReformReport;
import org.congvan.regulation.Basis;
import org.congvan.rule.RuleId;

/**
 * Finds the shape of every type that documents and validation reports are made of. Records,
 * constants and lists explain themselves; what stands as text and what has a kind is told here.
 */
final class ModelShapes {

  private final Map<Type, Shape> shapes = new HashMap<>();

  ModelShapes(CustomBlocks customBlocks) {
    addTexts();
    addNumbers();
    addChoices(customBlocks);
  }

  /** Returns the shape of a family of types that are told apart by kind, such as blocks. */
  ChoiceShape choice(Class<?> family) {
    if (shapes.get(family) instanceof ChoiceShape choice) {
      return choice;
    }
    throw new AssertionError("No kinds of " + family);
  }

  private void addTexts() {
    addText(String.class, "text, such as \"Quảng Trị\"", Map.of(), text -> text, text -> text);
    addText(
        DocumentCode.class,
        "number and symbol, such as \"477/SKHCN-TTNCUĐ\"",
        pattern(SchemaPatterns.DOCUMENT_CODE, 200),
        DocumentCode::raw,
        DocumentCode::parse);
    addText(
        UnnumberedCode.class,
        "the symbol of a draft without its number, such as \"/SKHCN-TTNCUĐ\"",
        pattern(SchemaPatterns.UNNUMBERED_CODE, 200),
        UnnumberedCode::toString,
        UnnumberedCode::parse);
    addText(
        AgencyId.class,
        "an agency identifier, such as \"000.00.00.H50\"",
        pattern(SchemaPatterns.AGENCY_ID, 35),
        AgencyId::value,
        AgencyId::new);
    addText(
        IndicatorCode.class,
        "an indicator's code, such as \"HS.NHAN\"",
        pattern(SchemaPatterns.INDICATOR_CODE, 40),
        IndicatorCode::value,
        IndicatorCode::new);
    addText(
        DocumentPath.class,
        "a path, such as \"addressees[1].name\"",
        pattern(SchemaPatterns.PATH),
        DocumentPath::toString,
        DocumentPath::parse);
    addText(
        RuleId.class,
        "a rule id, such as \"RCPT-003\"",
        pattern(SchemaPatterns.RULE_ID),
        RuleId::value,
        RuleId::parse);
    addText(
        URI.class,
        "an address, such as \"http://dichvucong.quangtri.gov.vn\"",
        pattern(SchemaPatterns.ADDRESS),
        URI::toString,
        ModelShapes::uri);
    addText(
        LocalDate.class,
        "a day of the calendar, such as \"2019-11-11\"",
        pattern(SchemaPatterns.DAY),
        LocalDate::toString,
        LocalDate::parse);
    addText(
        CitedDate.class,
        "a day, month or year, such as \"2016-08-15\", \"2016-08\" or \"2016\"",
        pattern(SchemaPatterns.CITED_DATE),
        ModelShapes::citedDate,
        ModelShapes::citedDate);
  }

  private <T> void addText(
      Class<T> type,
      String expected,
      Map<String, ?> form,
      Function<T, String> print,
      Function<String, T> parse) {
    shapes.put(type, new TextShape<>(type, expected, form, print, parse));
  }

  private static Map<String, ?> pattern(String pattern) {
    return Map.of("pattern", pattern);
  }

  private static Map<String, ?> pattern(String pattern, int maxLength) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("maxLength", maxLength);
    form.put("pattern", pattern);
    return form;
  }

  private void addNumbers() {
    shapes.put(int.class, new WholeNumberShape());
    shapes.put(Integer.class, new WholeNumberShape());
    shapes.put(boolean.class, new FlagShape());
    shapes.put(BigDecimal.class, new DecimalShape());
  }

  private void addChoices(CustomBlocks customBlocks) {
    ChoiceShape inlines = addChoice(Inline.class, "inline", CustomBlocks.NONE);
    ChoiceShape pictures = addChoice(Picture.class, "picture", CustomBlocks.NONE);
    ChoiceShape blocks = addChoice(Block.class, "block", customBlocks);
    ChoiceShape contents = addChoice(DocumentContent.class, "content", CustomBlocks.NONE);
    ChoiceShape documents = addChoice(OfficialDocument.class, "document", CustomBlocks.NONE);
    addKind(inlines, "text", Text.class);
    addKind(inlines, "citation", Citation.class);
    addKind(inlines, "link", Link.class);
    pictures.addKind(
        "image",
        Image.class,
        new MappedShape<>(
            Image.class,
            EncodedImage.class,
            record(EncodedImage.class),
            EncodedImage::of,
            EncodedImage::toImage));
    addKind(pictures, "chart", Chart.class);
    addKind(blocks, "section", Section.class);
    addKind(blocks, "paragraph", Paragraph.class);
    addKind(blocks, "bullet-list", BulletList.class);
    addKind(blocks, "table", Table.class);
    addKind(blocks, "figure", Figure.class);
    addKind(contents, "body", DocumentBody.class);
    addKind(contents, "reform-report", ReformReport.class);
    addKind(documents, "dispatch", OfficialDispatch.class);
    addKind(documents, "titled", TitledDocument.class);
    addKind(documents, "letter", OfficialLetter.class);
    addKind(documents, "copy", DocumentCopy.class);
    ChoiceShape bases = addChoice(Basis.class, "basis", CustomBlocks.NONE);
    addKind(bases, "clause", Basis.Clause.class);
    addKind(bases, "unread-clause", Basis.UnreadClause.class);
    addKind(bases, "official-sample", Basis.OfficialSample.class);
    addKind(bases, "practice", Basis.Practice.class);
    addKind(bases, "consistency", Basis.Consistency.class);
  }

  private ChoiceShape addChoice(Class<?> type, String what, CustomBlocks customBlocks) {
    ChoiceShape choice = new ChoiceShape(type, what, customBlocks);
    shapes.put(type, choice);
    return choice;
  }

  private void addKind(ChoiceShape choice, String kind, Class<?> type) {
    choice.addKind(kind, type, record(type));
  }

  /** Returns the shape of a type. */
  Shape of(Type type) {
    Shape known = shapes.get(type);
    if (known != null) {
      return known;
    }
    if (type instanceof ParameterizedType generic) {
      Shape item = of(generic.getActualTypeArguments()[0]);
      if (generic.getRawType() == List.class) {
        return new ListShape(item);
      } else if (generic.getRawType() == Set.class) {
        return new SetShape(item);
      }
    } else if (type instanceof Class<?> plain && plain.isRecord()) {
      return record(plain);
    } else if (type instanceof Class<?> plain && plain.isEnum()) {
      return new EnumShape(plain);
    }
    throw new AssertionError("No JSON shape for " + type);
  }

  /** Returns the shape of a record. */
  RecordShape record(Class<?> type) {
    if (shapes.get(type) instanceof RecordShape known) {
      return known;
    }
    RecordShape shape = new RecordShape(type);
    shapes.put(type, shape);
    shape.addFields(component -> of(component.getGenericType()));
    return shape;
  }

  private static URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException unreadable) {
      throw new IllegalArgumentException(unreadable);
    }
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
