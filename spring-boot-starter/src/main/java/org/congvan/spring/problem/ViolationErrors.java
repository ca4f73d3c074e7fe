package org.congvan.spring.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.law.RegulationDecision;
import org.congvan.model.OfficialDocument;
import org.congvan.model.PartFinder;
import org.congvan.path.DocumentPath;
import org.congvan.rule.RuleSet;
import org.congvan.validation.RuleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Violations of Bean Validation as errors. A constraint of the model names in its key the rule that
 * it repeats, {@code {org.congvan.META-004}}, and so has that rule's basis.
 */
final class ViolationErrors {

  private static final Pattern REPEATED_RULE =
      Pattern.compile("\\{org\\.congvan\\.([A-Z]{2,8}-\\d{3})[.}]");

  private final RegulationCatalogue regulations;
  private final RegulationChoice choice;
  private final @Nullable MessageInterpolator interpolator;

  /**
   * Begins without violations.
   *
   * @param interpolator makes the messages in the language of the client; null where those that the
   *     provider made are taken
   */
  ViolationErrors(
      RegulationCatalogue regulations,
      RegulationChoice choice,
      @Nullable MessageInterpolator interpolator) {
    this.regulations = regulations;
    this.choice = choice;
    this.interpolator = interpolator;
  }

  /**
   * Returns the errors, in the order of their places.
   *
   * @param violations of the body of a request
   */
  List<ProblemError> of(List<ConstraintViolation<?>> violations, Locale locale) {
    return violations.stream()
        .map(violation -> of(violation, locale))
        .sorted(
            Comparator.comparing(ProblemError::pointer)
                .thenComparing(error -> String.valueOf(error.rule()))
                .thenComparing(ProblemError::message))
        .toList();
  }

  private ProblemError of(ConstraintViolation<?> violation, Locale locale) {
    DocumentPath inBody = pathOf(violation.getPropertyPath());
    Place place = Place.of(violation.getRootBean(), inBody);
    String rule = repeatedRule(violation.getMessageTemplate());
    return new ProblemError(
        JsonPointers.of(inBody),
        place.path().toString(),
        rule == null
            ? violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName()
            : rule,
        "ERROR",
        message(violation, locale),
        rule == null || place.document() == null
            ? null
            : clause(rule, place.document(), locale).orElse(null),
        null,
        null,
        null,
        null);
  }

  /** The names and positions on the way; where a map or an argument is entered, without it. */
  private static DocumentPath pathOf(Path path) {
    DocumentPath at = DocumentPath.ROOT;
    for (Path.Node node : path) {
      Integer index = node.getIndex();
      if (index != null) {
        at = at.item(index);
      }
      if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
        at = at.child(node.getName());
      }
    }
    return at;
  }

  private static @Nullable String repeatedRule(String template) {
    Matcher repeated = REPEATED_RULE.matcher(template);
    return repeated.find() ? repeated.group(1) : null;
  }

  private String message(ConstraintViolation<?> violation, Locale locale) {
    return interpolator == null
        ? violation.getMessage()
        : interpolator.interpolate(
            violation.getMessageTemplate(), new ViolationContext(violation), locale);
  }

  private Optional<String> clause(String rule, OfficialDocument document, Locale locale) {
    if (regulations.decide(document, choice) instanceof RegulationDecision.Found found) {
      RuleSet rules = found.entry().rules();
      return rules.entries().stream()
          .filter(entry -> entry.id().value().equals(rule))
          .findFirst()
          .map(entry -> RuleFormatter.basis(entry, rules, locale));
    }
    return Optional.empty();
  }

  /** The document that a place in a body belongs to, and the place in it. */
  private record Place(@Nullable OfficialDocument document, DocumentPath path) {

    static Place of(@Nullable Object body, DocumentPath inBody) {
      OfficialDocument document = null;
      DocumentPath walked = DocumentPath.ROOT;
      DocumentPath inDocument = DocumentPath.ROOT;
      if (body instanceof OfficialDocument whole) {
        document = whole;
      }
      for (DocumentPath.Step step : inBody.steps()) {
        walked = longer(walked, step);
        if (document != null) {
          inDocument = longer(inDocument, step);
        } else if (body != null && at(body, walked) instanceof OfficialDocument inside) {
          document = inside;
        }
      }
      return new Place(document, inDocument);
    }

    private static DocumentPath longer(DocumentPath path, DocumentPath.Step step) {
      return step instanceof DocumentPath.Step.Item item
          ? path.item(item.position())
          : path.child(((DocumentPath.Step.Component) step).name());
    }

    private static @Nullable Object at(Object body, DocumentPath path) {
      try {
        return PartFinder.at(body, path).orElse(null);
      } catch (IllegalArgumentException leadsNowhere) {
        return null;
      }
    }
  }
}
