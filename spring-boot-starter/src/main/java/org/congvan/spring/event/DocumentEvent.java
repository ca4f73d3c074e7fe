package org.congvan.spring.event;

import java.util.Objects;
import org.congvan.render.RenderFormat;
import org.congvan.validation.ValidationReport;

/**
 * Something that was done with a document on its way through a controller (sự kiện), such as that
 * it was written as a Word file. Published to the application, so that any {@code @EventListener}
 * hears of it; meters count them.
 */
public sealed interface DocumentEvent {

  /**
   * A document was written (đã xuất).
   *
   * @param format in which format
   */
  record Rendered(RenderFormat format) implements DocumentEvent {
    /** Refuses null. */
    public Rendered {
      Objects.requireNonNull(format, "format");
    }
  }

  /**
   * A document was validated (đã kiểm tra).
   *
   * @param report the result
   */
  record Validated(ValidationReport report) implements DocumentEvent {
    /** Refuses null. */
    public Validated {
      Objects.requireNonNull(report, "report");
    }
  }

  /**
   * A document was refused (bị từ chối).
   *
   * @param reason why
   */
  record Refused(Reason reason) implements DocumentEvent {
    /** Refuses null. */
    public Refused {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** Why a document was refused. */
  enum Reason {
    /** It could not be read. */
    UNREADABLE,
    /** A constraint of Bean Validation is violated. */
    INVALID,
    /** The regulation rejects it. */
    REJECTED,
    /** It cannot be written in the format that was asked for. */
    UNWRITABLE
  }
}
