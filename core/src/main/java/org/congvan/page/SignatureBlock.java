package org.congvan.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The block of the signer (ô 7a, 7b), such as {@code KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC}, room to sign,
 * {@code Trần Thiêm}.
 *
 * @param agency the agency that the person signs for, in capitals above the authority; null where
 *     the document has one issuer
 * @param authority the lines of authority and position in capitals, from the top; not empty
 * @param otherPosition the lines of a further position above the name; usually null
 * @param name the signer's name
 */
public record SignatureBlock(
    @Nullable ComponentLines agency,
    List<ComponentLines> authority,
    @Nullable ComponentLines otherPosition,
    ComponentLines name) {

  /** Copies the list. */
  public SignatureBlock {
    Objects.requireNonNull(name, "name");
    authority = List.copyOf(Objects.requireNonNull(authority, "authority"));
  }

  /**
   * Returns the lines above the room to sign.
   *
   * @return the agency, where there is one, and the lines of authority
   */
  public List<ComponentLines> above() {
    return agency == null
        ? authority
        : Stream.concat(Stream.of(agency), authority.stream()).toList();
  }
}
