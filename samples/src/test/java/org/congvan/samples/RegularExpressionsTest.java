package org.congvan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No regular expression of the library costs more than in proportion to the text: each is a
 * constant, gives back nothing that an unbounded repetition took, and does not begin a search anew
 * at each character of such a repetition.
 */
@Tag("once")
class RegularExpressionsTest {

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(place -> !place.contains("/testkit/"))
          .importPackages("org.congvan");

  private static final Set<String> COMPILING =
      Set.of(
          "java.util.regex.Pattern.compile(java.lang.String)",
          "java.util.regex.Pattern.compile(java.lang.String, int)",
          "java.util.regex.Pattern.matches(java.lang.String, java.lang.CharSequence)",
          "java.lang.String.matches(java.lang.String)",
          "java.lang.String.replaceAll(java.lang.String, java.lang.String)",
          "java.lang.String.replaceFirst(java.lang.String, java.lang.String)");

  @Test
  void everyRegularExpression_takesTimeInProportion() throws ReflectiveOperationException {
    Map<String, String> wrong = new TreeMap<>();
    List<String> all = new ArrayList<>();
    for (JavaClass type : LIBRARY) {
      for (JavaField field : type.getFields()) {
        if (field.getRawType().isEquivalentTo(Pattern.class)
            && field.getModifiers().contains(JavaModifier.STATIC)) {
          String expression = expression(field);
          all.add(field.getFullName());
          RegularExpression.fault(expression)
              .ifPresent(fault -> wrong.put(field.getFullName(), fault + ": " + expression));
        }
      }
    }

    assertThat(all).hasSizeGreaterThan(30);
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyRegularExpression_isAConstant() {
    List<String> elsewhere =
        LIBRARY.stream()
            .flatMap(type -> type.getMethodCallsFromSelf().stream())
            .filter(call -> COMPILING.contains(call.getTarget().getFullName()))
            .filter(
                call ->
                    !call.getOrigin()
                        .getName()
                        .equals(JavaStaticInitializer.STATIC_INITIALIZER_NAME))
            .map(call -> call.getDescription())
            .toList();

    assertThat(elsewhere).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\s*[,;]",
        "a.*b",
        "x+",
        "[^a]{2,}",
        "(?:a|b)++",
        "(ab)*",
        "a|\\s++b",
        "\\p{L}++x",
        ".*?a"
      })
  void costlyFormsAreRefused(String expression) {
    assertThat(RegularExpression.fault(expression)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^\\s*+[,;]",
        "a\\s++$",
        "[+*]",
        "\\+",
        "(?<!\\d)\\d++x",
        "\\s++",
        "a{1,99}",
        "(?:a|b){0,9}",
        "(?=x)a",
        "(?i)a",
        "[IVX]++|\\d++",
        "(?:kèm|theo) ?x"
      })
  void harmlessFormsAreAllowed(String expression) {
    assertThat(RegularExpression.fault(expression)).isEmpty();
  }

  private static String expression(JavaField field) throws ReflectiveOperationException {
    Field constant = field.getOwner().reflect().getDeclaredField(field.getName());
    constant.setAccessible(true);
    return ((Pattern) constant.get(null)).pattern();
  }
}
