package org.congvan.spring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.congvan.spring.web.Requests.DOCX;
import static org.congvan.spring.web.Requests.json;
import static org.congvan.spring.web.Requests.problem;
import static org.congvan.spring.web.Requests.send;
import static org.congvan.spring.web.Requests.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.render.Formats;
import org.congvan.render.json.CongvanModule;
import org.congvan.render.json.JsonLimits;
import org.congvan.spring.language.MessageLanguage;
import org.congvan.spring.problem.Problems;
import org.congvan.testkit.SampleDocuments;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Spring MVC without Spring Boot, set up as docs/hosts.md has it. */
class PlainSpringTest {

  /** The configuration of docs/hosts.md. */
  @Configuration(proxyBeanMethods = false)
  @EnableWebMvc
  static class Web implements WebMvcConfigurer {

    private final RegulationCatalogue regulations = RegulationCatalogue.standard();
    private final OfferedFormats formats =
        OfferedFormats.of(Formats.load(Web.class.getClassLoader(), regulations), List.of());
    private final ApplicationEventPublisher events;

    Web(ApplicationEventPublisher events) {
      this.events = events;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
      builder.addCustomConverter(
          new DocumentHttpMessageConverter(
              formats,
              new CongvanModule(),
              JsonLimits.standard(),
              RegulationChoice.byDateOfIssue(),
              events));
    }

    @Bean
    DocumentProblemResolver problems(MessageSource messages) {
      return new DocumentProblemResolver(
          new Problems(regulations, RegulationChoice.byDateOfIssue(), null),
          formats,
          new MessageLanguage(Locale.forLanguageTag("vi")),
          messages,
          events);
    }
  }

  @Test
  void documentsAndProblems_goThroughControllers() throws Exception {
    OfficialDocument dispatch = SampleDocuments.dispatch(LocalDate.of(2021, 3, 15));
    try (AnnotationConfigWebApplicationContext context =
        new AnnotationConfigWebApplicationContext()) {
      context.setServletContext(new MockServletContext());
      context.register(Web.class, Desk.class);
      context.refresh();
      MockMvc mvc = Application.mvc(context);

      assertThat(text(mvc.perform(send("/echo", json(dispatch))).andReturn().getResponse()))
          .isEqualTo(json(dispatch));
      assertThat(
              mvc.perform(send("/echo", json(dispatch)).accept(DOCX))
                  .andReturn()
                  .getResponse()
                  .getContentType())
          .isEqualTo(DOCX);
      problem(mvc.perform(send("/echo", "{}").accept(DOCX)).andReturn().getResponse(), 400);
    }
  }
}
