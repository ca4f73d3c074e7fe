package com.example.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.validation.DocumentValidator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.MockMvc;

/** Beans of the application in the place of those of the starter. */
@SpringBootTest(properties = {"congvan.problems.enabled=false", "congvan.http.enabled=false"})
@AutoConfigureMockMvc
class ReplacedBeansTest {

  /** What the application has of its own. */
  @TestConfiguration
  static class Own {
    @Bean
    RegulationCatalogue regulations() {
      return RegulationCatalogue.standard();
    }

    @Bean
    RegulationChoice choice() {
      return RegulationChoice.asOf(LocalDate.of(2026, 3, 5));
    }
  }

  @Autowired private MockMvc mvc;
  @Autowired private DocumentValidator validator;
  @Autowired private RegulationChoice choice;

  @Test
  void beansOfTheApplication_areTaken() {
    assertThat(choice).isEqualTo(RegulationChoice.asOf(LocalDate.of(2026, 3, 5)));
    assertThat(validator.validate(Samples.dispatch(), choice).regulation().id())
        .isEqualTo("nd30-2020");
  }

  @Test
  void problemsAndService_areGoneWhereTheyAreSwitchedOff() throws Exception {
    var bad = mvc.perform(post("/preview").contentType("application/json").content("{}"));
    assertThat(bad.andReturn().getResponse().getStatus()).isEqualTo(400);
    assertThat(bad.andReturn().getResponse().getContentType()).isNull();
    var none = mvc.perform(post("/documents/validate").contentType("application/json").content("{}"));
    assertThat(none.andReturn().getResponse().getStatus()).isEqualTo(404);
  }
}
