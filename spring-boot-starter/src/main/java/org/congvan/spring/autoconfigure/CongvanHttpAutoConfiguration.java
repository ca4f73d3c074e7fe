package org.congvan.spring.autoconfigure;

import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.render.json.CongvanModule;
import org.congvan.spring.language.MessageLanguage;
import org.congvan.spring.problem.Problems;
import org.congvan.spring.service.BoundedWork;
import org.congvan.spring.service.DocumentService;
import org.congvan.spring.settings.CongvanProperties;
import org.congvan.spring.web.DocumentBodyReader;
import org.congvan.spring.web.OfferedFormats;
import org.congvan.spring.web.RequestLanguage;
import org.congvan.validation.DocumentValidator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;

/** The service out of the box, where {@code congvan.http.enabled} asks for it. */
@AutoConfiguration(after = CongvanWebAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnBooleanProperty("congvan.http.enabled")
public final class CongvanHttpAutoConfiguration {

  /** Makes the configuration; for Spring. */
  public CongvanHttpAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  BoundedWork congvanWork(CongvanProperties settings) {
    return new BoundedWork(settings.http().workers());
  }

  @Bean
  @ConditionalOnMissingBean
  DocumentService congvanService(
      CongvanProperties settings,
      BoundedWork work,
      OfferedFormats formats,
      CongvanModule module,
      RegulationCatalogue regulations,
      RegulationChoice choice,
      DocumentValidator validator,
      Problems problems,
      MessageLanguage languages,
      ApplicationEventPublisher events) {
    return new DocumentService(
        settings,
        work,
        formats,
        new DocumentBodyReader(formats, module, settings.limits().json()),
        regulations,
        choice,
        validator,
        problems,
        new RequestLanguage(languages),
        events);
  }
}
