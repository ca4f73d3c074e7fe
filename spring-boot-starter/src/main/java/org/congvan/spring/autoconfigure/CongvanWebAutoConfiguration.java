package org.congvan.spring.autoconfigure;

import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.render.Formats;
import org.congvan.render.RenderFormat;
import org.congvan.render.json.CongvanModule;
import org.congvan.spring.language.MessageLanguage;
import org.congvan.spring.problem.Problems;
import org.congvan.spring.settings.CongvanProperties;
import org.congvan.spring.web.AcceptableBodyAdvice;
import org.congvan.spring.web.DocumentHttpMessageConverter;
import org.congvan.spring.web.DocumentProblemResolver;
import org.congvan.spring.web.ErrorAnswers;
import org.congvan.spring.web.OfferedFormats;
import org.congvan.validation.DocumentValidator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.http.converter.autoconfigure.ClientHttpMessageConvertersCustomizer;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;

/** Documents in the controllers of an application with Spring MVC. */
@AutoConfiguration(after = CongvanAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({
  DispatcherServlet.class,
  ErrorController.class,
  ServerHttpMessageConvertersCustomizer.class
})
public final class CongvanWebAutoConfiguration {

  /** Makes the configuration; for Spring. */
  public CongvanWebAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  OfferedFormats congvanOfferedFormats(Formats formats, CongvanProperties settings) {
    return offered(formats, settings.formats());
  }

  private static OfferedFormats offered(Formats formats, List<String> ids) {
    try {
      return OfferedFormats.of(formats, ids);
    } catch (IllegalArgumentException unknown) {
      throw new InvalidConfigurationPropertyValueException(
          "congvan.formats", ids, String.valueOf(unknown.getMessage()));
    }
  }

  /**
   * Before Spring's own converters, with JSON as the first of its formats: one that were to begin
   * with Word would answer whoever takes anything with a Word file. As a bean of type {@code
   * HttpMessageConverter} it would be given to clients too.
   */
  @Bean
  @ConditionalOnMissingBean(DocumentHttpMessageConverter.class)
  ServerHttpMessageConvertersCustomizer congvanServerConverters(
      OfferedFormats formats,
      CongvanModule module,
      CongvanProperties settings,
      RegulationChoice choice,
      ApplicationEventPublisher events) {
    DocumentHttpMessageConverter converter =
        new DocumentHttpMessageConverter(formats, module, settings.limits().json(), choice, events);
    return builder -> builder.addCustomConverter(converter);
  }

  /** What a client asks other services for, and sends them, is JSON. */
  @Bean
  @ConditionalOnMissingBean(DocumentHttpMessageConverter.class)
  ClientHttpMessageConvertersCustomizer congvanClientConverters(
      Formats formats,
      CongvanModule module,
      CongvanProperties settings,
      RegulationChoice choice,
      ApplicationEventPublisher events) {
    DocumentHttpMessageConverter converter =
        new DocumentHttpMessageConverter(
            offered(formats, List.of(RenderFormat.JSON.id())),
            module,
            settings.limits().json(),
            choice,
            events);
    return builder -> builder.addCustomConverter(converter);
  }

  @Bean
  @ConditionalOnMissingBean
  AcceptableBodyAdvice congvanAcceptableBodies(
      DocumentValidator validator, RegulationChoice choice, ApplicationEventPublisher events) {
    return new AcceptableBodyAdvice(validator, choice, events);
  }

  @Bean
  @ConditionalOnMissingBean
  Problems congvanProblems(
      RegulationCatalogue regulations,
      RegulationChoice choice,
      ObjectProvider<ValidatorFactory> validators) {
    ValidatorFactory factory = validators.getIfUnique();
    return new Problems(
        regulations, choice, factory == null ? null : factory.getMessageInterpolator());
  }

  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnBooleanProperty(name = "congvan.problems.enabled", matchIfMissing = true)
  DocumentProblemResolver congvanProblemResolver(
      Problems problems,
      OfferedFormats formats,
      MessageLanguage languages,
      MessageSource messages,
      ApplicationEventPublisher events) {
    return new DocumentProblemResolver(problems, formats, languages, messages, events);
  }

  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnBooleanProperty(name = "congvan.problems.enabled", matchIfMissing = true)
  ErrorAnswers congvanErrorAnswers(
      Problems problems, OfferedFormats formats, MessageLanguage languages) {
    return new ErrorAnswers(problems, formats, languages);
  }
}
