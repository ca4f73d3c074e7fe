package org.congvan.spring.actuate;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import org.congvan.spring.event.DocumentEvent;
import org.congvan.text.VietnameseText;
import org.congvan.validation.Finding;
import org.springframework.context.event.EventListener;

/**
 * Counts what is done with documents (số đo): {@code congvan.documents.rendered} by format, {@code
 * congvan.documents.refused} by reason, {@code congvan.documents.validated} by verdict, and {@code
 * congvan.findings} by rule and severity. What an application validates or writes itself is counted
 * if it publishes the event.
 */
public final class DocumentMeters {

  private final MeterRegistry registry;

  /**
   * Begins to count.
   *
   * @param registry where the counters are
   */
  public DocumentMeters(MeterRegistry registry) {
    this.registry = Objects.requireNonNull(registry, "registry");
  }

  /**
   * Counts an event.
   *
   * @param event what was done
   */
  @EventListener
  public void count(DocumentEvent event) {
    if (event instanceof DocumentEvent.Rendered rendered) {
      add("congvan.documents.rendered", "format", rendered.format().id());
    } else if (event instanceof DocumentEvent.Refused refused) {
      add("congvan.documents.refused", "reason", small(refused.reason()));
    } else if (event instanceof DocumentEvent.Validated validated) {
      add("congvan.documents.validated", "verdict", small(validated.report().verdict()));
      for (Finding finding : validated.report().findings()) {
        add(
            "congvan.findings",
            "rule",
            finding.rule().value(),
            "severity",
            small(finding.severity()));
      }
    }
  }

  private void add(String name, String... tags) {
    registry.counter(name, tags).increment();
  }

  private static String small(Enum<?> constant) {
    return VietnameseText.toLowerCase(constant.name());
  }
}
