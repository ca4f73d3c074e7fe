package org.congvan.body;

import java.net.URI;
import java.util.Objects;
import org.congvan.text.check.RequiredText;

/**
 * A hyperlink (liên kết), such as {@code http://dichvucong.quangtri.gov.vn}.
 *
 * @param text the words that carry the link, not blank
 * @param target the address as it was given, by the rule of {@link LinkAddress}: http, https,
 *     mailto or tel
 */
public record Link(String text, URI target) implements Inline {

  /**
   * Normalises the words.
   *
   * @throws IllegalArgumentException if the text is blank or the address breaks the rule of {@link
   *     LinkAddress}
   */
  public Link {
    text = RequiredText.of(text, "Link text");
    Objects.requireNonNull(target, "target");
    LinkAddress.require(target);
  }

  /**
   * Makes a link whose words are its address.
   *
   * @param address the address, blanks in it written as {@code %20}
   * @return the link
   * @throws IllegalArgumentException if the address cannot be read or breaks the rule of {@link
   *     LinkAddress}
   */
  public static Link of(String address) {
    return new Link(address, URI.create(address));
  }

  /**
   * Returns this link with other words.
   *
   * @param newText the words that carry the link, not blank
   * @return the changed copy
   * @throws IllegalArgumentException if the text is blank
   */
  public Link withText(String newText) {
    return new Link(newText, target);
  }

  /**
   * Returns this link with another address.
   *
   * @param newTarget the address
   * @return the changed copy
   * @throws IllegalArgumentException if the address breaks the rule of {@link LinkAddress}
   */
  public Link withTarget(URI newTarget) {
    return new Link(text, newTarget);
  }
}
