package org.congvan.text;

/** A text that counts how often a character of it is looked at. */
public final class LookedAtText implements CharSequence {
  private final String text;
  private long looks;

  /** Counts from nothing. */
  public LookedAtText(String text) {
    this.text = text;
  }

  /** How many characters were looked at, each as often as it was. */
  public long looks() {
    return looks;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    looks++;
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    looks += end - start;
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
