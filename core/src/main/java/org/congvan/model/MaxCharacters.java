package org.congvan.model;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.congvan.code.DocumentSymbol;
import org.jspecify.annotations.Nullable;

/**
 * Bean Validation: a text has at most so many characters (độ dài tối đa), such as {@code
 * MaxCharacters(500)} on a subject. On a {@link DocumentSymbol} the notation is counted, without
 * the number, as Annex VI counts CodeNotation.
 *
 * <p>Unlike {@code Size} it counts code points, as {@link MetadataLengths} says. Null is valid.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Constraint(validatedBy = {MaxCharacters.OfText.class, MaxCharacters.OfNotation.class})
public @interface MaxCharacters {

  /**
   * Returns the greatest length.
   *
   * @return the number of code points, 0 or more
   */
  int value();

  /**
   * Returns the message or its key.
   *
   * @return the key of this library's own text, unless another is given
   */
  String message() default "{org.congvan.model.MaxCharacters.message}";

  /**
   * Returns the groups it is judged in.
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

  /** Counts the characters of a text. */
  final class OfText implements ConstraintValidator<MaxCharacters, CharSequence> {

    private int max;

    /** Made by the provider. */
    public OfText() {}

    @Override
    public void initialize(MaxCharacters constraint) {
      max = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
      return text == null || MetadataLengths.count(text) <= max;
    }
  }

  /** Counts the characters of the notation of a code. */
  final class OfNotation implements ConstraintValidator<MaxCharacters, DocumentSymbol> {

    private int max;

    /** Made by the provider. */
    public OfNotation() {}

    @Override
    public void initialize(MaxCharacters constraint) {
      max = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable DocumentSymbol symbol, ConstraintValidatorContext context) {
      return symbol == null || MetadataLengths.count(symbol.notation()) <= max;
    }
  }
}
