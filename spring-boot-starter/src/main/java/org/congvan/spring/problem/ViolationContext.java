package org.congvan.spring.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import org.jspecify.annotations.Nullable;

/** The context for making the message of a violation again, in the language of the client. */
record ViolationContext(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

  @Override
  public ConstraintDescriptor<?> getConstraintDescriptor() {
    return violation.getConstraintDescriptor();
  }

  @Override
  public @Nullable Object getValidatedValue() {
    return violation.getInvalidValue();
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    throw new ValidationException("Cannot unwrap a violation's context as " + type.getName());
  }
}
