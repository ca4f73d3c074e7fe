package org.congvan.messages.vi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.AbstractMessageInterpolator;
import org.junit.jupiter.api.Test;

/** The Vietnamese texts beside the provider's own. */
class VietnameseMessagesTest {

  private static final Pattern PARAMETER = Pattern.compile("(?<!\\$)\\{(\\w+)}");
  private static final Properties ORIGINAL = bundle("");
  private static final Properties VIETNAMESE = bundle("_vi");

  @Test
  void keys_areThoseOfTheProvider() {
    assertThat(new TreeSet<>(VIETNAMESE.stringPropertyNames()))
        .isEqualTo(new TreeSet<>(ORIGINAL.stringPropertyNames()))
        .hasSizeGreaterThan(40);
  }

  @Test
  void texts_haveTheParametersOfTheOriginal() {
    for (String key : VIETNAMESE.stringPropertyNames()) {
      String original = ORIGINAL.getProperty(key);
      Set<String> expected =
          key.contains(".time.Duration")
              ? Set.of("days", "hours", "minutes", "seconds", "millis", "nanos")
              : parameters(original);
      assertThat(parameters(VIETNAMESE.getProperty(key))).as(key).isEqualTo(expected);
    }
  }

  @Test
  void parameters_areAttributesOfTheConstraint() throws ClassNotFoundException {
    for (String key : VIETNAMESE.stringPropertyNames()) {
      if (key.endsWith(".message")) {
        String name = key.substring(0, key.length() - ".message".length());
        // One of the provider's keys is not spelled like its constraint.
        Class<?> constraint =
            Class.forName(name.replace("ParametersScriptAssert", "ParameterScriptAssert"));
        Set<String> attributes =
            Arrays.stream(constraint.getDeclaredMethods())
                .map(Method::getName)
                .collect(Collectors.toSet());
        assertThat(attributes).as(key).containsAll(parameters(VIETNAMESE.getProperty(key)));
      }
    }
  }

  @Test
  void texts_needNoExpressionEngine() {
    assertThat(VIETNAMESE.values())
        .allSatisfy(text -> assertThat(text.toString()).doesNotContain("${"));
  }

  @Test
  void texts_areVietnameseInComposedForm() {
    for (String key : VIETNAMESE.stringPropertyNames()) {
      String text = VIETNAMESE.getProperty(key);
      assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(key).isTrue();
      assertThat(text).as(key).isNotBlank();
      if (!key.contains(".BitcoinAddress.type.")) {
        assertThat(text).as(key).isNotEqualTo(ORIGINAL.getProperty(key)).matches("(?s).*[à-ỹđ].*");
      }
    }
  }

  private static Set<String> parameters(String text) {
    return PARAMETER.matcher(text).results().map(each -> each.group(1)).collect(Collectors.toSet());
  }

  private static Properties bundle(String language) {
    Properties bundle = new Properties();
    String name =
        "/"
            + AbstractMessageInterpolator.DEFAULT_VALIDATION_MESSAGES.replace('.', '/')
            + language
            + ".properties";
    try (InputStream stream = VietnameseMessagesTest.class.getResourceAsStream(name);
        Reader reader =
            new InputStreamReader(Objects.requireNonNull(stream, name), StandardCharsets.UTF_8)) {
      bundle.load(reader);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bundle;
  }
}
