package org.congvan.messages.vi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.congvan.model.Addressee;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A host's messages with the Vietnamese ones on the class path, and without them. */
class SwitchedOnTest {

  private static final String FILE = "org/hibernate/validator/ValidationMessages_vi.properties";

  record HostBean(
      @AssertTrue boolean standard,
      @AssertFalse boolean overridden,
      @Max(value = 100, message = "{acme.points}") int own,
      @Size(min = 2, max = 5) String size,
      @DecimalMax("1.5") double limit) {}

  private static HostBean wrong() {
    return new HostBean(false, true, 101, "x", 2);
  }

  @Test
  void vietnameseReader_getsVietnamese_butTheHostsOwnTextsGoFirst() {
    assertThat(messages(wrong(), "vi"))
        .containsOnly(
            entry("standard", "phải là đúng (true)"),
            entry("overridden", "hệ thống không cho phép"),
            entry("own", "điểm không quá 100"),
            entry("size", "độ dài hoặc số phần tử phải từ 2 đến 5"),
            entry("limit", "vượt giới hạn trên 1.5"));
  }

  @Test
  void otherReaders_seeNoChange_evenOnAVietnameseMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("vi-VN"));
      for (String language : new String[] {"en", "fr", "ja"}) {
        Map<String, String> on = messages(wrong(), language);
        assertThat(on).isEqualTo(messagesWithout(wrong(), language));
        assertThat(on.get("standard")).doesNotContain("phải");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void switchedOff_nothingIsVietnamese() {
    Map<String, String> off = messagesWithout(wrong(), "vi");

    assertThat(off)
        .containsEntry("standard", "must be true")
        .containsEntry("overridden", "hệ thống không cho phép")
        .containsEntry("own", "điểm không quá 100");
  }

  @Test
  void constraintsOfTheModel_keepTheirOwnTexts() {
    assertThat(messages(Addressee.of("ơ".repeat(201)), "vi"))
        .containsOnly(
            entry(
                "name", "Tên cơ quan nhận dài quá 200 ký tự của trường OrganName. Ghi ngắn lại."));
  }

  private static Map<String, String> messages(Object bean, String language) {
    MessageInterpolator interpolator =
        new OneLanguage(new ParameterMessageInterpolator(), Locale.forLanguageTag(language));
    Map<String, String> messages = new TreeMap<>();
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(interpolator)
            .buildValidatorFactory()) {
      for (ConstraintViolation<?> each : factory.getValidator().validate(bean)) {
        messages.put(each.getPropertyPath().toString(), each.getMessage());
      }
    }
    return messages;
  }

  /** Asks with a class loader that does not see the Vietnamese file. */
  private static Map<String, String> messagesWithout(Object bean, String language) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try {
      thread.setContextClassLoader(new WithoutVietnamese(before));
      return messages(bean, language);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private record OneLanguage(MessageInterpolator provider, Locale language)
      implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
      return provider.interpolate(template, context, language);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return provider.interpolate(template, context, locale);
    }
  }

  private static final class WithoutVietnamese extends ClassLoader {

    WithoutVietnamese(ClassLoader parent) {
      super(parent);
    }

    @Override
    public @Nullable URL getResource(String name) {
      return name.equals(FILE) ? null : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      return name.equals(FILE) ? Collections.emptyEnumeration() : super.getResources(name);
    }
  }
}
