package org.congvan.render.html.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style sheet of pages of one layout: the styles that all of them have, and after them those of
 * one document. Its SHA-256, by which a page names it, goes on from where the common styles end.
 * Immutable.
 */
final class StyleSheet {

  private final byte[] common;
  private final MessageDigest begun;

  /**
   * Makes a sheet.
   *
   * @param common the styles of all pages, as CSS
   */
  StyleSheet(String common) {
    this.common = common.getBytes(StandardCharsets.UTF_8);
    this.begun = begin();
  }

  /** Returns the SHA-256 of the sheet with the styles of one document, in Base64. */
  String digest(String own) {
    byte[] rest = own.getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(copyOfBegun().digest(rest));
  }

  /** Writes the sheet with the styles of one document. */
  void write(HtmlBuffer out, String own) {
    out.utf8(common).markup(own);
  }

  private MessageDigest copyOfBegun() {
    try {
      return (MessageDigest) begun.clone();
    } catch (CloneNotSupportedException ofAnotherProvider) {
      return begin();
    }
  }

  private MessageDigest begin() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(common);
      return digest;
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every JDK has SHA-256", e);
    }
  }
}
