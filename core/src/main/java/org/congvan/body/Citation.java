package org.congvan.body;

import java.net.URI;
import java.util.Objects;
import org.congvan.reference.LegalReference;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * The citation of a legal or administrative document (viện dẫn), such as {@code Quyết định
 * 225/QĐ-TTg năm 2016}: the words as written next to what they refer to.
 *
 * @param text the words as written, in NFC, not blank
 * @param reference what the words refer to
 * @param target where the cited document can be read, by the rule of {@link LinkAddress}; null
 *     where no address is known
 */
public record Citation(String text, LegalReference reference, @Nullable URI target)
    implements Inline {

  /**
   * Normalises the words.
   *
   * @throws IllegalArgumentException if the text is blank or the address breaks the rule of {@link
   *     LinkAddress}
   */
  public Citation {
    text = RequiredText.of(text, "Citation");
    Objects.requireNonNull(reference, "reference");
    if (target != null) {
      LinkAddress.require(target);
    }
  }

  /**
   * Makes a citation without an address.
   *
   * @param text the words as written
   * @param reference what they refer to
   * @return the citation
   */
  public static Citation of(String text, LegalReference reference) {
    return new Citation(text, reference, null);
  }

  /**
   * Returns this citation with an address.
   *
   * @param newTarget where the cited document can be read; null where no address is known
   * @return the changed copy
   * @throws IllegalArgumentException if the address breaks the rule of {@link LinkAddress}
   */
  public Citation withTarget(@Nullable URI newTarget) {
    return new Citation(text, reference, newTarget);
  }

  /**
   * Returns this citation with other words.
   *
   * @param newText the words as written, in NFC, not blank
   * @return the changed copy
   * @throws IllegalArgumentException if the text is blank
   */
  public Citation withText(String newText) {
    return new Citation(newText, reference, target);
  }

  /**
   * Returns this citation with another reference.
   *
   * @param newReference what the words refer to
   * @return the changed copy
   */
  public Citation withReference(LegalReference newReference) {
    return new Citation(text, newReference, target);
  }
}
