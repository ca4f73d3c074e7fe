package org.congvan.body;

/**
 * A block of the caller's own kind (khối riêng của phần mềm), such as a score table of an agency's
 * software.
 *
 * <p>A renderer or a JSON format that does not know how to write the kind refuses the whole
 * document before its first byte: no default drops or blanks a block. Implementations are immutable
 * values with {@code equals}.
 */
public non-sealed interface CustomBlock extends Block {

  /**
   * Returns the stable name of the kind, such as {@code "score-table"}; it names the kind in JSON
   * and in messages.
   *
   * @return lower-case letters, digits and hyphens
   */
  String kind();
}
