package org.congvan.spring.web;

import org.congvan.spring.autoconfigure.CongvanAutoConfiguration;
import org.congvan.spring.autoconfigure.CongvanHttpAutoConfiguration;
import org.congvan.spring.autoconfigure.CongvanMetricsAutoConfiguration;
import org.congvan.spring.autoconfigure.CongvanWebAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** An application with Spring MVC, Jackson, Bean Validation and the starter, without a server. */
public final class Application {

  private Application() {}

  public static WebApplicationContextRunner runner() {
    return new WebApplicationContextRunner()
        .withConfiguration(
            AutoConfigurations.of(
                MessageSourceAutoConfiguration.class,
                JacksonAutoConfiguration.class,
                ValidationAutoConfiguration.class,
                HttpMessageConvertersAutoConfiguration.class,
                DispatcherServletAutoConfiguration.class,
                WebMvcAutoConfiguration.class,
                CongvanAutoConfiguration.class,
                CongvanWebAutoConfiguration.class,
                CongvanHttpAutoConfiguration.class,
                CongvanMetricsAutoConfiguration.class))
        .withBean(Desk.class);
  }

  public static MockMvc mvc(WebApplicationContext context) {
    return MockMvcBuilders.webAppContextSetup(context).build();
  }
}
