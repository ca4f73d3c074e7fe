package org.congvan.spring.autoconfigure;

import java.util.Objects;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.law.RegulationProvider;
import org.congvan.render.DocumentReaderProvider;
import org.congvan.render.DocumentRendererProvider;
import org.congvan.render.Formats;
import org.congvan.render.json.CongvanModule;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.spring.language.MessageLanguage;
import org.congvan.spring.settings.CongvanProperties;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReportFormatter;
import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;

/**
 * The beans of any application: regulations, validator, formats, and the module for its Jackson.
 * Each gives way to one of the application's own.
 */
@AutoConfiguration
@EnableConfigurationProperties(CongvanProperties.class)
public final class CongvanAutoConfiguration implements BeanClassLoaderAware {

  private ClassLoader loader =
      Objects.requireNonNull(CongvanAutoConfiguration.class.getClassLoader());

  /** Makes the configuration; for Spring. */
  public CongvanAutoConfiguration() {}

  @Override
  public void setBeanClassLoader(ClassLoader newLoader) {
    loader = newLoader;
  }

  /** Those of the library, of jars, and of beans, in this order; then the choices of the agency. */
  @Bean
  @ConditionalOnMissingBean
  RegulationCatalogue congvanRegulations(
      CongvanProperties settings, ObjectProvider<RegulationProvider> providers) {
    RegulationCatalogue regulations = RegulationCatalogue.load(loader);
    for (RegulationProvider provider : providers.orderedStream().toList()) {
      regulations = provider.addTo(regulations);
    }
    return HouseChoices.addTo(regulations, settings.house());
  }

  @Bean
  @ConditionalOnMissingBean
  RegulationChoice congvanRegulationChoice(
      CongvanProperties settings, RegulationCatalogue regulations) {
    String id = settings.regulation();
    if (id == null) {
      return settings.asOf() == null
          ? RegulationChoice.byDateOfIssue()
          : RegulationChoice.asOf(settings.asOf());
    }
    if (regulations.find(id).isEmpty()) {
      throw new InvalidConfigurationPropertyValueException(
          "congvan.regulation", id, "No such regulation is known: expected one of " + regulations);
    }
    return RegulationChoice.under(id);
  }

  @Bean
  @ConditionalOnMissingBean
  DocumentValidator congvanValidator(RegulationCatalogue regulations) {
    return DocumentValidator.of(regulations);
  }

  @Bean
  @ConditionalOnMissingBean
  ValidationReportFormatter congvanReportFormatter(RegulationCatalogue regulations) {
    return ValidationReportFormatter.of(regulations);
  }

  /** Spring Boot gives it to every mapper that it makes. */
  @Bean
  @ConditionalOnMissingBean
  CongvanModule congvanModule() {
    return new CongvanModule();
  }

  @Bean
  @ConditionalOnMissingBean
  JsonDocumentFormat congvanJson(CongvanProperties settings, CongvanModule module) {
    return JsonDocumentFormat.builder().module(module).limits(settings.limits().json()).build();
  }

  /** Those of jars; the JSON of the application in the place of theirs; and those of beans. */
  @Bean
  @ConditionalOnMissingBean
  Formats congvanFormats(
      RegulationCatalogue regulations,
      JsonDocumentFormat json,
      ObjectProvider<DocumentRendererProvider> renderers,
      ObjectProvider<DocumentReaderProvider> readers) {
    JsonFormatProvider ofHost = new JsonFormatProvider(json);
    Formats formats = Formats.load(loader, regulations).withRenderer(ofHost).withReader(ofHost);
    for (DocumentRendererProvider renderer : renderers.orderedStream().toList()) {
      formats = formats.withRenderer(renderer);
    }
    for (DocumentReaderProvider reader : readers.orderedStream().toList()) {
      formats = formats.withReader(reader);
    }
    return formats;
  }

  @Bean
  @ConditionalOnMissingBean
  MessageLanguage congvanLanguage(CongvanProperties settings) {
    return new MessageLanguage(settings.locale());
  }
}
