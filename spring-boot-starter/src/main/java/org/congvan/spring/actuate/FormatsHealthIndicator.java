package org.congvan.spring.actuate;

import java.util.List;
import java.util.Objects;
import org.congvan.law.RegulationCatalogue;
import org.congvan.render.Formats;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Says whether every format that is on the class path could be loaded (tình trạng), and which
 * formats and regulations there are. It does no work beside that.
 */
public final class FormatsHealthIndicator extends AbstractHealthIndicator {

  private final Formats formats;
  private final RegulationCatalogue regulations;

  /**
   * Makes an indicator.
   *
   * @param formats the formats of the application
   * @param regulations its regulations
   */
  public FormatsHealthIndicator(Formats formats, RegulationCatalogue regulations) {
    super("Formats of documents cannot be asked for");
    this.formats = Objects.requireNonNull(formats, "formats");
    this.regulations = Objects.requireNonNull(regulations, "regulations");
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    List<String> problems = formats.problems();
    (problems.isEmpty() ? builder.up() : builder.down().withDetail("problems", problems))
        .withDetail("reads", formats.readable().stream().map(String::valueOf).toList())
        .withDetail("writes", formats.writable().stream().map(String::valueOf).toList())
        .withDetail(
            "regulations",
            regulations.entries().stream().map(each -> each.regulation().id()).toList());
  }
}
