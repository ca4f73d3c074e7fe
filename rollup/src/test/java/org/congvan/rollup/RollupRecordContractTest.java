package org.congvan.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every record of the roll-up promises: required parts are there, lists are its own. */
class RollupRecordContractTest {

  @TestFactory
  Stream<DynamicTest> part_isRefusedByNameIfNullUnlessItMayBeMissing() {
    return parts()
        .filter(part -> !part.component().getType().isPrimitive())
        .map(
            part ->
                DynamicTest.dynamicTest(
                    part.toString(),
                    () -> {
                      if (part.isNullable()) {
                        assertThat(part.valueIn(part.rebuilt(null))).isNull();
                      } else {
                        assertThatThrownBy(() -> part.rebuilt(null))
                            .isInstanceOf(NullPointerException.class)
                            .message()
                            .as("a name, not the words of the virtual machine")
                            .isNotBlank()
                            .doesNotStartWith("Cannot ");
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> list_isCopiedAndHoldsNoNull() {
    return parts()
        .filter(part -> part.component().getType() == List.class)
        .map(
            part ->
                DynamicTest.dynamicTest(
                    part.toString(),
                    () -> {
                      List<?> before = (List<?>) part.valueIn(part.sample());
                      List<Object> mine = new ArrayList<>(before);
                      Record record = part.rebuilt(mine);

                      mine.clear();

                      assertThat(part.valueIn(record)).isEqualTo(before);
                      assertThatThrownBy(
                              () -> part.rebuilt(Arrays.asList(new @Nullable Object[] {null})))
                          .isInstanceOf(NullPointerException.class);
                    }));
  }

  @Test
  void samples_holdEveryPublicRecord() {
    assertThat(RollupRecordSamples.all())
        .extracting(sample -> sample.getClass().getName())
        .containsAll(
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.congvan.rollup")
                    .stream()
                    .filter(
                        type -> type.isRecord() && !type.getPackageName().endsWith(".fold.entry"))
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                    .map(JavaClass::getName)
                    .toList());
  }

  private static Stream<Part> parts() {
    return RollupRecordSamples.all().stream()
        .flatMap(
            sample ->
                IntStream.range(0, sample.getClass().getRecordComponents().length)
                    .mapToObj(index -> new Part(sample, index)));
  }

  /** One component of a sample. */
  private record Part(Record sample, int index) {

    RecordComponent component() {
      return sample.getClass().getRecordComponents()[index];
    }

    boolean isNullable() {
      return component().getAnnotatedType().isAnnotationPresent(Nullable.class);
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
        return sample.getClass().getConstructor(types).newInstance(arguments);
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
