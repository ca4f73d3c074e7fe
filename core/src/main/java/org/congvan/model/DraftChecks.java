package org.congvan.model;

/**
 * Bean Validation group for drafts (dự thảo): checks lengths, and requires nothing that a draft may
 * still lack, such as number and signature.
 *
 * <p>{@code validator.validate(dispatch)} checks a complete document, {@code
 * validator.validate(dispatch, DraftChecks.class)} a draft. The lengths are in both groups, {@link
 * HasRequiredParts} in the default group only.
 */
public interface DraftChecks {}
