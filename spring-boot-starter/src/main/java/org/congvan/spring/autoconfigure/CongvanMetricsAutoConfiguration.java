package org.congvan.spring.autoconfigure;

import io.micrometer.core.instrument.MeterRegistry;
import org.congvan.spring.actuate.DocumentMeters;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Meters, where the application has a registry for them. */
@AutoConfiguration(
    after = CongvanAutoConfiguration.class,
    afterName = {
      "org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration",
      "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
    })
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(MeterRegistry.class)
public final class CongvanMetricsAutoConfiguration {

  /** Makes the configuration; for Spring. */
  public CongvanMetricsAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  DocumentMeters congvanMeters(MeterRegistry registry) {
    return new DocumentMeters(registry);
  }
}
