package org.congvan.body;

import java.net.URI;
import java.util.Objects;
import org.congvan.text.check.RequiredText;

/**
 * A hyperlink (liên kết), such as {@code http://dichvucong.quangtri.gov.vn}.
 *
 * @param text the words that carry the link, not blank
 * @param target the absolute address
 */
public record Link(String text, URI target) implements Inline {

  /**
   * Normalises the words.
   *
   * @throws IllegalArgumentException if the text is blank or the address is not absolute
   */
  public Link {
    text = RequiredText.of(text, "Link text");
    Objects.requireNonNull(target, "target");
    if (!target.isAbsolute()) {
      throw new IllegalArgumentException(
          "Link target must be absolute: \""
              + target
              + "\"; expected such as http://dichvucong.quangtri.gov.vn");
    }
  }

  /**
   * Makes a link whose words are its address.
   *
   * @param address the absolute address
   * @return the link
   * @throws IllegalArgumentException if the address cannot be read or is not absolute
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
   * @param newTarget the absolute address
   * @return the changed copy
   * @throws IllegalArgumentException if the address is not absolute
   */
  public Link withTarget(URI newTarget) {
    return new Link(text, newTarget);
  }
}
