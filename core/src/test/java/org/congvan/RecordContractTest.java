package org.congvan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every record of the model promises, whatever it is: required parts are there, texts are in
 * NFC and not blank, lists are its own.
 */
class RecordContractTest {
  private static final List<String> PACKAGES =
      List.of(
          "body",
          "code",
          "count",
          "indicator",
          "law",
          "layout",
          "model",
          "page",
          "path",
          "reference",
          "reform",
          "regime",
          "regulation",
          "render",
          "rule",
          "scan",
          "validation");

  /** The texts of these come out of texts that are in NFC already, blanks at their ends and all. */
  private static final Set<String> DERIVED =
      Set.of("org.congvan.page", "org.congvan.rule", "org.congvan.validation");

  /** Texts of fixed form, which their own tests cover, and text that is kept as it was read. */
  private static final Set<String> FIXED_FORM =
      Set.of(
          "AgencyAbbreviations.abbreviation",
          "AgencyId.value",
          "Component.name",
          "DocumentNumber.suffix",
          "FoundCount.text",
          "IndicatorCode.value",
          "OrdinalRange.first",
          "OrdinalRange.last",
          "Paper.name",
          "ReadingDoubt.text",
          "RenderFormat.id",
          "RuleId.value",
          "Section.ordinal",
          "WrittenFigure.text",
          "WrittenSymbol.raw");

  @TestFactory
  Stream<DynamicTest> requiredPart_isRefusedByNameIfNull() {
    return parts(part -> !part.component().getType().isPrimitive() && !part.isNullable())
        .map(
            part ->
                DynamicTest.dynamicTest(
                    part.toString(),
                    () ->
                        assertThatThrownBy(() -> part.rebuilt(null))
                            .isInstanceOf(NullPointerException.class)
                            .message()
                            .as("a name, not the words of the virtual machine")
                            .isNotBlank()
                            .doesNotStartWith("Cannot ")));
  }

  @TestFactory
  Stream<DynamicTest> nullablePart_mayBeMissing() {
    return parts(Part::isNullable)
        .map(
            part ->
                DynamicTest.dynamicTest(
                    part.toString(), () -> assertThat(part.valueIn(part.rebuilt(null))).isNull()));
  }

  @TestFactory
  Stream<DynamicTest> text_isComposedAndStripped() {
    return texts()
        .map(
            part ->
                DynamicTest.dynamicTest(
                    part.toString(),
                    () -> {
                      String decomposed =
                          Normalizer.normalize("\u00D0ại hội, Quảng Trị", Normalizer.Form.NFD);

                      Object kept = part.valueIn(part.rebuilt(decomposed));

                      assertThat(kept).isEqualTo("Đại hội, Quảng Trị");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> text_isRefusedIfEmpty() {
    return texts()
        .map(
            part ->
                DynamicTest.dynamicTest(
                    part.toString(),
                    () -> {
                      Throwable thrown = catchThrowable(() -> part.rebuilt(""));

                      assertThat(thrown).isInstanceOf(IllegalArgumentException.class);
                      assertThat(thrown.getMessage()).contains("must not be");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> list_isCopied() {
    return parts(part -> part.component().getType() == List.class)
        .map(
            part ->
                DynamicTest.dynamicTest(
                    part.toString(),
                    () -> {
                      List<?> before = (List<?>) part.value();
                      List<Object> mine = new ArrayList<>(before);
                      Record record = part.rebuilt(mine);

                      mine.clear();

                      List<?> kept = (List<?>) part.valueIn(record);
                      assertThat(kept).isEqualTo(before);
                      assertThatThrownBy(kept::clear)
                          .isInstanceOf(UnsupportedOperationException.class);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> list_refusesNullInIt() {
    return parts(part -> part.component().getType() == List.class)
        .map(
            part ->
                DynamicTest.dynamicTest(
                    part.toString(),
                    () ->
                        assertThatThrownBy(
                                () -> part.rebuilt(Arrays.asList(new @Nullable Object[] {null})))
                            .isInstanceOf(NullPointerException.class)));
  }

  @TestFactory
  Stream<DynamicTest> value_equalsOneOfTheSameParts() {
    return RecordSamples.all()
        .filter(sample -> sample.getClass().getRecordComponents().length > 0)
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.getClass().getSimpleName(),
                    () -> {
                      Part first = Part.of(sample).findFirst().orElseThrow();
                      Record again = first.rebuilt(first.value());
                      assertThat(again).isEqualTo(sample).hasSameHashCodeAs(sample);
                      assertThat(again).hasToString(sample.toString());
                    }));
  }

  @Test
  void samples_holdEveryPublicRecord() throws IOException, URISyntaxException {
    Set<String> covered =
        RecordSamples.all().map(sample -> sample.getClass().getName()).collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>(publicRecords());
    missing.removeAll(covered);

    assertThat(missing).isEmpty();
  }

  @Test
  void componentsOfEveryRecordOfADocument_areReadInTheOrderOfTheirDeclaration() {
    List<String> wrong = new ArrayList<>();
    RecordSamples.all()
        .map(Object::getClass)
        .filter(type -> type.getName().matches("org\\.congvan\\.(model|body|reform)\\..*"))
        .distinct()
        .forEach(
            type -> {
              List<String> names =
                  Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
              for (int i = 1; i < names.size(); i++) {
                DocumentPath before = DocumentPath.of(names.get(i - 1));
                if (before.compareTo(DocumentPath.of(names.get(i))) >= 0) {
                  wrong.add(type.getSimpleName() + ": " + before + " before " + names.get(i));
                }
              }
            });

    assertThat(wrong).isEmpty();
  }

  private static Set<String> publicRecords() throws IOException, URISyntaxException {
    Path classes =
        Path.of(OfficialDocument.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Set<String> records = new TreeSet<>();
    for (String name : PACKAGES) {
      try (Stream<Path> files = Files.list(classes.resolve("org/congvan/" + name))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
          String type = file.getFileName().toString().replace(".class", "");
          Class<?> found = load("org.congvan." + name + "." + type);
          if (found.isRecord() && Modifier.isPublic(found.getModifiers())) {
            records.add(found.getName());
          }
        }
      }
    }
    return records;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<Part> parts(Predicate<Part> wanted) {
    return RecordSamples.all().flatMap(Part::of).filter(wanted);
  }

  private static Stream<Part> texts() {
    return parts(
        part ->
            part.component().getType() == String.class
                && !DERIVED.contains(part.sample().getClass().getPackageName())
                && !FIXED_FORM.contains(part.toString()));
  }

  /** One component of a sample. */
  private record Part(Record sample, int index) {
    static Stream<Part> of(Record sample) {
      int count = sample.getClass().getRecordComponents().length;
      return Stream.iterate(0, i -> i < count, i -> i + 1).map(i -> new Part(sample, i));
    }

    RecordComponent component() {
      return sample.getClass().getRecordComponents()[index];
    }

    boolean isNullable() {
      return component().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @Nullable Object value() {
      return valueIn(sample);
    }

    @Nullable Object valueIn(Record record) {
      return read(record, component());
    }

    /** Makes the sample again with another value in this place. */
    Record rebuilt(@Nullable Object value) {
      RecordComponent[] components = sample.getClass().getRecordComponents();
      @Nullable Object[] arguments = new @Nullable Object[components.length];
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        arguments[i] = i == index ? value : read(sample, components[i]);
      }
      try {
        Constructor<? extends Record> constructor = sample.getClass().getConstructor(types);
        return constructor.newInstance(arguments);
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof RuntimeException refusal) {
          throw refusal;
        }
        throw new AssertionError(e);
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

    @Override
    public String toString() {
      return sample.getClass().getSimpleName() + "." + component().getName();
    }
  }
}
