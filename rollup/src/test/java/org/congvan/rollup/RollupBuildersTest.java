package org.congvan.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.congvan.rollup.result.AgencyHierarchy;
import org.congvan.rollup.result.RollupOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The builders refuse null at once, by the name of the parameter. */
class RollupBuildersTest {

  /** The parameter {@code newHierarchy} may be called {@code hierarchy}. */
  @TestFactory
  Stream<DynamicTest> null_isRefusedByTheParametersName() {
    return Stream.of(AgencyHierarchy.builder(), RollupOptions.builder())
        .flatMap(
            builder ->
                Arrays.stream(builder.getClass().getMethods())
                    .filter(method -> method.getDeclaringClass() == builder.getClass())
                    .filter(method -> method.getParameterCount() > 0)
                    .filter(method -> !method.getParameterTypes()[0].isPrimitive())
                    .map(method -> refusal(builder, method)));
  }

  private static DynamicTest refusal(Object builder, Method method) {
    List<String> names =
        Arrays.stream(method.getParameters())
            .map(parameter -> parameter.getName().replaceFirst("^new", ""))
            .toList();
    return DynamicTest.dynamicTest(
        method.getDeclaringClass().getEnclosingClass().getSimpleName() + "." + method.getName(),
        () -> {
          assertThat(names).isNotEmpty();
          assertThatThrownBy(() -> callWithNulls(builder, method))
              .isInstanceOf(NullPointerException.class)
              .message()
              .satisfies(message -> assertThat(names).anyMatch(message::equalsIgnoreCase));
        });
  }

  private static void callWithNulls(Object builder, Method method) throws Throwable {
    try {
      method.invoke(builder, new @Nullable Object[method.getParameterCount()]);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
