package org.congvan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.congvan.body.Block;
import org.congvan.body.Chart;
import org.congvan.body.ChartForm;
import org.congvan.body.ChartSeries;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.Image;
import org.congvan.body.Inline;
import org.congvan.body.Paragraph;
import org.congvan.body.SourcedBody;
import org.congvan.body.Text;
import org.congvan.code.AgencyId;
import org.congvan.code.DocumentCode;
import org.congvan.code.UnnumberedCode;
import org.congvan.indicator.Indicator;
import org.congvan.indicator.Measurement;
import org.congvan.model.OfficialDocument;
import org.congvan.reform.Advantage;
import org.congvan.reform.IndicatorCode;
import org.congvan.reform.WrittenFigure;
import org.congvan.regime.ReportingObligation;
import org.congvan.regime.ReportingRegime;
import org.congvan.regime.StatutorySeries;
import org.congvan.regime.WorkingCalendar;
import org.congvan.regulation.Basis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What {@code with…} promises on every record that people change: the part it names is the new one,
 * all others are the old ones.
 */
class ChangedCopiesTest {

  private static final Set<String> PACKAGES =
      Set.of("org.congvan.body", "org.congvan.model", "org.congvan.reform");

  /** What a content answers, of which nobody makes a changed copy. */
  private static final Set<Class<?>> ANSWERS = Set.of(SourcedBody.class);

  /** Records of other packages that hosts make and change. */
  private static final Set<Class<?>> OTHER_RECORDS = Set.of(Indicator.class, ReportingRegime.class);

  /**
   * Parts that change together with others: offsets belong to their text, a number to its level.
   */
  private static final Set<String> NOT_ALONE =
      Set.of("WrittenFigure.text", "WrittenFigure.start", "WrittenFigure.end", "Section.level");

  /** The one part whose method has another name. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of("IssuingAgency.parentName", "withParent");

  /** One of number and symbol and symbol of a draft takes the other's place. */
  private static final Map<String, String> TAKES_THE_PLACE_OF =
      Map.of("DocumentHeader.code", "draftCode", "DocumentHeader.draftCode", "code");

  private static final Map<Class<?>, Object> OTHERS =
      Map.ofEntries(
          Map.entry(String.class, "khác"),
          Map.entry(DocumentCode.class, DocumentCode.parse("478/SKHCN-VP")),
          Map.entry(UnnumberedCode.class, UnnumberedCode.parse("/SNV-CCVC")),
          Map.entry(AgencyId.class, AgencyId.parse("H50.20")),
          Map.entry(IndicatorCode.class, IndicatorCode.parse("HS.NHAN")),
          Map.entry(URI.class, URI.create("http://example.org/khac")),
          Map.entry(Image.class, chart()),
          Map.entry(Inline.class, Text.of("khác")),
          Map.entry(Block.class, Paragraph.of("khác")),
          Map.entry(WrittenFigure.class, new WrittenFigure("11 tin", 0, 6)),
          Map.entry(Advantage.class, Advantage.of("khác")),
          Map.entry(Measurement.Count.class, new Measurement.Sum()),
          Map.entry(Basis.Practice.class, new Basis.Consistency("lý do")),
          Map.entry(
              ReportingObligation.class, ReportingObligation.of(StatutorySeries.FIRST_QUARTER)));

  private static Chart chart() {
    return new Chart(
        ChartForm.LINE, "Cơ quan", "Số", List.of("Sở B"), List.of(ChartSeries.of("Bài", 1)));
  }

  @TestFactory
  Stream<DynamicTest> changedCopy_hasTheNewPartAndTheOldOnesBesideIt() {
    return changes()
        .map(
            change ->
                DynamicTest.dynamicTest(
                    change.toString(),
                    () -> {
                      Object other = change.otherValue();
                      assertThat(other).isNotEqualTo(change.value());

                      Record changed = change.apply(other);

                      assertThat(changed).hasSameClassAs(change.sample());
                      for (RecordComponent each : components(changed).toList()) {
                        if (each.getName().equals(change.component().getName())) {
                          assertThat(read(changed, each)).isEqualTo(other);
                        } else if (!each.getName().equals(change.replaced())) {
                          assertThat(read(changed, each))
                              .as(each.getName())
                              .isEqualTo(read(change.sample(), each));
                        }
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> changedBack_isTheSameAgain() {
    return changes()
        .filter(change -> change.replaced().isEmpty())
        .map(
            change ->
                DynamicTest.dynamicTest(
                    change.toString(),
                    () ->
                        assertThat(
                                new Change(change.apply(change.otherValue()), change.component())
                                    .apply(change.value()))
                            .isEqualTo(change.sample())));
  }

  @TestFactory
  Stream<DynamicTest> partThatMayBeMissing_isTakenAwayByNull_othersAreRefusedByName() {
    return changes()
        .filter(change -> !change.component().getType().isPrimitive())
        .map(
            change ->
                DynamicTest.dynamicTest(
                    change.toString(),
                    () -> {
                      if (change.isNullable()) {
                        assertThat(read(change.apply(null), change.component())).isNull();
                      } else {
                        assertThatThrownBy(() -> change.apply(null))
                            .isInstanceOf(NullPointerException.class)
                            .message()
                            .isNotBlank()
                            .doesNotStartWith("Cannot ");
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> builderFromAValue_makesItAgain() {
    return samples()
        .filter(sample -> find(sample.getClass(), "toBuilder") != null)
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.getClass().getSimpleName(),
                    () -> {
                      Object builder = call(sample, "toBuilder");
                      assertThat(call(builder, "build")).isEqualTo(sample);
                    }));
  }

  @Test
  void everyRecordOfSeveralParts_hasAMethodForEach() {
    List<String> lacking =
        samples()
            .flatMap(sample -> components(sample).map(each -> new Change(sample, each)))
            .filter(change -> !NOT_ALONE.contains(change.toString()))
            .filter(change -> change.method() == null)
            .map(Change::toString)
            .toList();
    assertThat(lacking).isEmpty();
  }

  /** Every kind of document has those of the interface, and returns its own kind. */
  @Test
  void documents_returnTheirOwnKind() {
    for (Class<?> kind : OfficialDocument.class.getPermittedSubclasses()) {
      Stream.of(OfficialDocument.class.getMethods())
          .filter(method -> method.getReturnType() == OfficialDocument.class)
          .filter(method -> !method.getName().equals("original"))
          .forEach(
              method ->
                  assertThat(find(kind, method.getName(), method.getParameterTypes()))
                      .as(kind.getSimpleName() + "." + method.getName())
                      .extracting(Method::getReturnType)
                      .isEqualTo(kind));
    }
  }

  private static Stream<Record> samples() {
    return RecordSamples.all()
        .filter(
            sample ->
                PACKAGES.contains(sample.getClass().getPackageName())
                    || OTHER_RECORDS.contains(sample.getClass()))
        .filter(sample -> !ANSWERS.contains(sample.getClass()))
        .filter(sample -> sample.getClass().getRecordComponents().length > 1);
  }

  private static Stream<Change> changes() {
    return samples()
        .flatMap(sample -> components(sample).map(each -> new Change(sample, each)))
        .filter(change -> !NOT_ALONE.contains(change.toString()));
  }

  private static Stream<RecordComponent> components(Record record) {
    return Arrays.stream(record.getClass().getRecordComponents());
  }

  private static @Nullable Method find(Class<?> type, String name, Class<?>... parameters) {
    try {
      return type.getMethod(name, parameters);
    } catch (NoSuchMethodException none) {
      return null;
    }
  }

  private static Object call(Object object, String name) {
    try {
      return object.getClass().getMethod(name).invoke(object);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static @Nullable Object read(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** One part of a sample that is changed. */
  private record Change(Record sample, RecordComponent component) {

    boolean isNullable() {
      return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** The part that this change takes away; empty where it takes none. */
    String replaced() {
      return TAKES_THE_PLACE_OF.getOrDefault(toString(), "");
    }

    @Nullable Object value() {
      return read(sample, component);
    }

    Object otherValue() {
      return other(component, value());
    }

    @Nullable Method method() {
      String name = component.getName();
      String usual = "with" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
      return find(
          sample.getClass(), OTHER_NAMES.getOrDefault(toString(), usual), component.getType());
    }

    Record apply(@Nullable Object value) {
      Method method = method();
      assertThat(method).as("method of " + this).isNotNull();
      try {
        return (Record) method.invoke(sample, value);
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof RuntimeException refusal) {
          throw refusal;
        }
        throw new AssertionError(e);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(e.getMessage(), e);
      }
    }

    @Override
    public String toString() {
      return sample.getClass().getSimpleName() + "." + component.getName();
    }
  }

  private static Object other(RecordComponent component, @Nullable Object old) {
    if (old instanceof LocalDate day) {
      return component.getName().equals("from") ? day.minusDays(1) : day.plusDays(1);
    }
    if (old instanceof List<?> list) {
      List<Object> changed = new ArrayList<>(list);
      if (changed.isEmpty()) {
        ParameterizedType type = (ParameterizedType) component.getGenericType();
        changed.add(anyOf((Class<?>) type.getActualTypeArguments()[0]));
      } else {
        changed.set(0, other(changed.get(0)));
      }
      return changed;
    }
    if (component.getName().equals("ordinal")) {
      return "IV";
    }
    return old == null ? anyOf(component.getType()) : other(old);
  }

  private static Object other(Object old) {
    if (old instanceof String text) {
      return text + " khác";
    } else if (old instanceof Integer number) {
      return number + 1;
    } else if (old instanceof BigDecimal number) {
      return number.add(BigDecimal.ONE);
    } else if (old instanceof Boolean flag) {
      return !flag;
    } else if (old instanceof WorkingCalendar calendar) {
      return calendar.without(Set.of(LocalDate.of(2021, 9, 2)));
    } else if (old instanceof Enum<?> constant) {
      List<?> all = Arrays.asList(constant.getDeclaringClass().getEnumConstants());
      return all.get((all.indexOf(constant) + 1) % all.size());
    } else if (old instanceof Set<?>) {
      return Set.of();
    } else if (old instanceof DocumentContent) {
      return DocumentBody.of(Paragraph.of("khác"));
    } else if (old instanceof Record record && !OTHERS.containsKey(old.getClass())) {
      Change change = new Change(record, record.getClass().getRecordComponents()[0]);
      return change.apply(change.otherValue());
    }
    return anyOf(old.getClass());
  }

  /** A value of a type, none that the samples hold there. */
  private static Object anyOf(Class<?> type) {
    Object known = OTHERS.get(type);
    if (known != null) {
      return known;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return RecordSamples.all()
        .filter(type::isInstance)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No other " + type));
  }
}
