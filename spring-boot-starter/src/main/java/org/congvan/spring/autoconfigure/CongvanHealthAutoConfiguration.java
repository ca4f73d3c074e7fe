package org.congvan.spring.autoconfigure;

import org.congvan.law.RegulationCatalogue;
import org.congvan.render.Formats;
import org.congvan.spring.actuate.FormatsHealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/**
 * The part {@code congvan} of the application's health; {@code management.health.congvan.enabled}
 * switches it off.
 */
@AutoConfiguration(after = CongvanAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnEnabledHealthIndicator("congvan")
public final class CongvanHealthAutoConfiguration {

  /** Makes the configuration; for Spring. */
  public CongvanHealthAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean(name = "congvanHealthIndicator")
  FormatsHealthIndicator congvanHealthIndicator(Formats formats, RegulationCatalogue regulations) {
    return new FormatsHealthIndicator(formats, regulations);
  }
}
