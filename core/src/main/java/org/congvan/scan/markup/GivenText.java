package org.congvan.scan.markup;

/**
 * A text without markup, which is scanned as it was given.
 *
 * @param given the text
 */
public record GivenText(CharSequence given) implements ScannedText {

  @Override
  public CharSequence characters() {
    return given;
  }

  @Override
  public int start(int at) {
    return at;
  }

  @Override
  public int end(int at) {
    return at;
  }
}
