package org.congvan.validation.jakarta;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The provider as a host sets it up that has no EL engine. */
public final class Providers {

  private Providers() {}

  /** Returns a factory whose messages are in one language, whatever the machine's is. */
  public static ValidatorFactory in(Locale language) {
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(new OneLanguage(new ParameterMessageInterpolator(), language))
        .buildValidatorFactory();
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
}
