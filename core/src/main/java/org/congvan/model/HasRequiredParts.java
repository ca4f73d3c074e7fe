package org.congvan.model;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bean Validation: a document has all parts that its kind requires (văn bản hoàn chỉnh): number and
 * symbol, place and date, addressee, archive line, signer. Each missing part is a violation at its
 * own path, such as {@code distribution.archive}.
 *
 * <p>The constraint is on the document and not on its parts because the kind decides: a letter (thư
 * công) has neither number nor archive line, minutes (biên bản) have no date at their head, only a
 * dispatch (công văn) must have an addressee. The rules HEAD-001, HEAD-002, RCPT-001, RCPT-004 and
 * SIGN-001 require the same, on the clauses of Decree 30/2020/NĐ-CP that they quote. The message
 * keys contain their ids, followed by {@code .number} or {@code .date} if only that is missing. Not
 * checked in the group {@link DraftChecks}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = HasRequiredParts.Parts.class)
public @interface HasRequiredParts {

  /**
   * Returns the message or its key; not used, because each missing part has its own message.
   *
   * @return the key of this library's text
   */
  String message() default "{org.congvan.model.Finished.message}";

  /**
   * Returns the groups in which it is checked.
   *
   * @return none for the default group
   */
  Class<?>[] groups() default {};

  /**
   * Returns what a host attaches.
   *
   * @return usually nothing
   */
  Class<? extends Payload>[] payload() default {};

  /** Looks for the parts; public because a provider makes it. */
  final class Parts implements ConstraintValidator<HasRequiredParts, OfficialDocument> {

    /** Made by the provider. */
    public Parts() {}

    @Override
    public boolean isValid(
        @Nullable OfficialDocument document, ConstraintValidatorContext context) {
      context.disableDefaultConstraintViolation();
      List<Missing> missing = document == null ? List.of() : missing(document);
      missing.forEach(each -> each.report(context));
      return missing.isEmpty();
    }

    private static List<Missing> missing(OfficialDocument document) {
      List<Missing> missing = new ArrayList<>();
      DocumentHeader header = document.header();
      if (document.needsCode() && header.code() == null) {
        String part = header.draftCode() == null ? "" : ".number";
        missing.add(new Missing("HEAD-001" + part, "header", "code"));
      }
      if (document.needsDateOfIssue() && header.promulgation() == null) {
        missing.add(new Missing("HEAD-002", "header", "promulgation"));
      } else if (document.needsDateOfIssue() && document.issuedOn().isEmpty()) {
        missing.add(new Missing("HEAD-002.date", "header", "promulgation", "date"));
      }
      if (document.needsAddressees() && document.addressees().isEmpty()) {
        missing.add(new Missing("RCPT-001", "addressees"));
      }
      if (document.needsArchiveLine()
          && document.distribution().archive() == null
          && document.distribution().recipients().stream().noneMatch(Recipient::isArchiveLine)) {
        missing.add(new Missing("RCPT-004", "distribution", "archive"));
      }
      if (document.signature() == null) {
        missing.add(new Missing("SIGN-001", "signature"));
      }
      return missing;
    }

    /** A missing part: the key of the rule that requires it and the steps of its path. */
    private record Missing(String key, List<String> steps) {

      Missing(String key, String... steps) {
        this(key, List.of(steps));
      }

      void report(ConstraintValidatorContext context) {
        ConstraintViolationBuilder violation =
            context.buildConstraintViolationWithTemplate("{org.congvan." + key + "}");
        NodeBuilderCustomizableContext place = violation.addPropertyNode(steps.get(0));
        for (String step : steps.subList(1, steps.size())) {
          place = place.addPropertyNode(step);
        }
        place.addConstraintViolation();
      }
    }
  }
}
