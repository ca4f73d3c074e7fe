package org.congvan.read.docx.text;

import java.util.Objects;

/**
 * Where a text leads (liên kết), such as {@code https://example.vn}. Nothing was followed or
 * judged: what may be opened is for {@link org.congvan.body.LinkAddress} to say.
 *
 * @param address the address as written; empty for a place in the file itself
 * @param anchor the bookmark; empty for none
 */
public record WordLink(String address, String anchor) {

  /** Refuses null. */
  public WordLink {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(anchor, "anchor");
  }
}
