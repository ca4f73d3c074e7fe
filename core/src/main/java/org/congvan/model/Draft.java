package org.congvan.model;

/**
 * Bean Validation group for drafts (dự thảo): lengths are judged, and nothing is demanded that a
 * draft may still lack, such as number and signature.
 *
 * <p>{@code validator.validate(dispatch)} judges a finished document, {@code
 * validator.validate(dispatch, Draft.class)} a draft. The lengths stand in both groups, {@link
 * Finished} in the default group only.
 */
public interface Draft {}
