package org.congvan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Validator;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.congvan.body.BodyPathMap;
import org.congvan.body.DocumentBody;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.code.UnnumberedCode;
import org.congvan.indicator.IndicatorCatalogue;
import org.congvan.model.DocumentBuilder;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialLetter;
import org.congvan.model.Registration;
import org.congvan.model.TitledDocument;
import org.congvan.path.DocumentPath;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.congvan.regime.ReportingRegime;
import org.congvan.regime.WorkingCalendar;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Decree30;
import org.congvan.rule.RuleMessages;
import org.congvan.rule.RuleSet;
import org.congvan.rules.Decree30Rules;
import org.congvan.scan.CitationScanner;
import org.congvan.validation.jakarta.JakartaRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every builder refuses null where it is handed over, by the name of the parameter. */
class BuilderArgumentsTest {

  private static final Validator VALIDATOR = standIn(Validator.class);

  private static final List<Object> BUILDERS =
      List.of(
          OfficialDispatch.builder(IssuingAgency.of("Sở Nội vụ"), "họp"),
          TitledDocument.builder(DocumentType.PLAN, IssuingAgency.of("Sở Nội vụ"), "họp"),
          OfficialLetter.builder(IssuingAgency.of("Sở Nội vụ"), "chúc mừng"),
          Registration.builder(),
          ReformReport.builder(ReportingPeriod.year(2019), ReportOutline.communication("năm 2020")),
          ReportingRegime.builder("cchc", "Báo cáo", new Basis.Consistency("lý do")),
          CitationScanner.builder(),
          IndicatorCatalogue.builder("danh mục", "1"),
          BodyPathMap.builder(),
          RuleMessages.builder(),
          RuleSet.builder("id", Decree30Rules.RULES.messages()),
          JakartaRules.builder(VALIDATOR));

  /** Values for the parameters beside the one that is null. */
  private static final List<Object> VALUES =
      List.of(
          "HS.NHAN = HS.TON",
          List.of(),
          Locale.ENGLISH,
          InputStream.nullInputStream(),
          DocumentCode.parse("477/SNV-CCVC"),
          UnnumberedCode.parse("/SNV-CCVC"),
          DocumentBody.of(),
          DocumentPath.of("subject"),
          WorkingCalendar.mondayToFriday(),
          Decree30.REGULATION,
          Decree30Rules.RULES.messages(),
          Decree30Rules.RULES.entries().get(0),
          IndicatorCatalogue.standard(),
          VALIDATOR);

  private static final List<Record> SAMPLES = RecordSamples.all().toList();

  @TestFactory
  Stream<DynamicTest> null_isRefusedByTheParametersName() {
    return arguments()
        .map(
            argument ->
                DynamicTest.dynamicTest(
                    argument.toString(),
                    () ->
                        assertThatThrownBy(() -> argument.passed(null))
                            .isInstanceOf(NullPointerException.class)
                            .message()
                            .isIn(argument.names())));
  }

  @TestFactory
  Stream<DynamicTest> nullInAList_isRefusedByName() {
    return arguments()
        .filter(argument -> Iterable.class.isAssignableFrom(argument.type()))
        .map(
            argument ->
                DynamicTest.dynamicTest(
                    argument.toString(),
                    () ->
                        assertThatThrownBy(
                                () -> argument.passed(Arrays.asList(new @Nullable Object[] {null})))
                            .isInstanceOf(NullPointerException.class)
                            .message()
                            .as("a name, not the words of the virtual machine")
                            .matches("[a-zA-Z]+")));
  }

  @Test
  void everyPublicBuilder_isTried() {
    Set<String> all =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.congvan")
                .stream()
                .filter(type -> type.getSimpleName().endsWith("Builder"))
                .map(JavaClass::reflect)
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));

    assertThat(BUILDERS).extracting(each -> each.getClass().getName()).hasSameElementsAs(all);
  }

  private static Stream<Argument> arguments() {
    return BUILDERS.stream()
        .flatMap(
            builder ->
                Stream.concat(
                    setters(builder).map(method -> new Argument(builder, method, 0)),
                    beginnings(builder).map(method -> new Argument(null, method, 0))))
        .flatMap(
            first ->
                IntStream.range(0, first.method().getParameterCount())
                    .mapToObj(i -> new Argument(first.builder(), first.method(), i)))
        .filter(argument -> !argument.type().isPrimitive());
  }

  private static Stream<Method> setters(Object builder) {
    return Arrays.stream(builder.getClass().getMethods())
        .filter(method -> !method.isBridge() && !Modifier.isStatic(method.getModifiers()))
        .filter(
            method ->
                method.getDeclaringClass() == builder.getClass()
                    || method.getDeclaringClass() == DocumentBuilder.class);
  }

  /** The static methods that begin a builder. */
  private static Stream<Method> beginnings(Object builder) {
    return Arrays.stream(builder.getClass().getEnclosingClass().getMethods())
        .filter(method -> method.getName().equals("builder"))
        .filter(method -> method.getReturnType() == builder.getClass());
  }

  private static <T> T standIn(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null));
  }

  /** One parameter of a builder's method. */
  private record Argument(@Nullable Object builder, Method method, int index) {

    Class<?> type() {
      return parameter().getType();
    }

    private Parameter parameter() {
      return method.getParameters()[index];
    }

    /** The parameter's name; that of {@code newLayout} may be said as {@code layout}. */
    Set<String> names() {
      String name = parameter().getName();
      return name.matches("new[A-Z].*")
          ? Set.of(name, name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4))
          : Set.of(name);
    }

    void passed(@Nullable Object value) {
      @Nullable Object[] arguments = new @Nullable Object[method.getParameterCount()];
      for (int i = 0; i < arguments.length; i++) {
        arguments[i] = i == index ? value : valueOf(method.getParameterTypes()[i]);
      }
      try {
        method.invoke(builder, arguments);
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof RuntimeException refusal) {
          throw refusal;
        }
        throw new AssertionError(e);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(e.getMessage(), e);
      }
    }

    private static Object valueOf(Class<?> type) {
      if (type.isEnum()) {
        return type.getEnumConstants()[0];
      }
      return Stream.concat(VALUES.stream(), SAMPLES.stream())
          .filter(type::isInstance)
          .findFirst()
          .orElseThrow(() -> new AssertionError("No value of " + type));
    }

    @Override
    public String toString() {
      return method.getDeclaringClass().getName().replace("org.congvan.", "")
          + "."
          + method.getName()
          + "("
          + parameter().getType().getSimpleName()
          + " "
          + parameter().getName()
          + ")";
    }
  }
}
