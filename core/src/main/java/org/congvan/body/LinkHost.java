package org.congvan.body;

import java.net.IDN;
import org.congvan.text.letter.LetterForms;

/** The host of an address (tên máy chủ), such as {@code dichvucong.quangtri.gov.vn}. */
final class LinkHost {

  private static final int MAX_HOST = 253;
  private static final int MAX_LABEL = 63;

  private LinkHost() {}

  /**
   * Returns a host in ASCII.
   *
   * @param host a name, an IPv4 address or an IPv6 address in brackets
   * @return the host in small letters
   * @throws IllegalArgumentException if no host can be called so
   */
  static String written(String host) {
    if (host.startsWith("[")) {
      // What is between brackets has been read by URI as an IPv6 address; zones are of one machine.
      if (!host.endsWith("]") || host.indexOf('%') >= 0) {
        throw new IllegalArgumentException("\"" + host + "\" is not an IPv6 address");
      }
      return LetterForms.lowerCase(host);
    }
    if (host.length() > MAX_HOST) {
      throw tooLong(host);
    }
    String[] labels = host.split("\\.", -1);
    // The dot of the root may end a name.
    int count = labels.length > 1 && labels[labels.length - 1].isEmpty() ? -1 : 0;
    count += labels.length;
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < count; i++) {
      written.append(i == 0 ? "" : ".").append(label(labels[i], labels[count - 1]));
    }
    String last = written.substring(written.lastIndexOf(".") + 1);
    if (isNumber(last)) {
      requireIpv4(labels, count, host);
    }
    if (written.length() > MAX_HOST) {
      throw tooLong(host);
    }
    return written.append(count < labels.length ? "." : "").toString();
  }

  private static IllegalArgumentException tooLong(String host) {
    return new IllegalArgumentException(
        "it has " + host.length() + " characters, more than the " + MAX_HOST + " of a name");
  }

  private static String label(String label, String last) {
    boolean ascii = isAscii(label);
    if (!ascii) {
      LinkScript.require(label, last);
    }
    String written = ascii ? LetterForms.lowerCase(label) : punycode(label);
    boolean sound =
        !written.isEmpty()
            && written.length() <= MAX_LABEL
            && !written.startsWith("-")
            && !written.endsWith("-")
            && isName(written);
    if (!sound) {
      throw new IllegalArgumentException(
          "\""
              + label
              + "\" between dots must be 1 to "
              + MAX_LABEL
              + " letters, digits and hyphens, none of them percent-encoded");
    }
    return written;
  }

  private static boolean isAscii(String label) {
    for (int i = 0; i < label.length(); i++) {
      if (label.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(String label) {
    for (int i = 0; i < label.length(); i++) {
      if (!isNameCharacter(label.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  }

  private static String punycode(String label) {
    try {
      return IDN.toASCII(label, IDN.USE_STD3_ASCII_RULES);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(
          "\"" + label + "\" cannot be a name on the internet (IDNA)", wrong);
    }
  }

  /** Browsers take a name whose last part is a number, 0x7F even, for an IPv4 address. */
  private static boolean isNumber(String label) {
    boolean hexadecimal = label.startsWith("0x");
    for (int i = hexadecimal ? 2 : 0; i < label.length(); i++) {
      if (Character.digit(label.charAt(i), hexadecimal ? 16 : 10) < 0) {
        return false;
      }
    }
    return true;
  }

  private static void requireIpv4(String[] labels, int count, String host) {
    boolean four = count == 4 && count == labels.length;
    for (int i = 0; four && i < count; i++) {
      String number = labels[i];
      four =
          number.length() <= 3
              && number.chars().allMatch(c -> c >= '0' && c <= '9')
              && (number.length() == 1 || number.charAt(0) != '0')
              && Integer.parseInt(number) <= 255;
    }
    if (!four) {
      throw new IllegalArgumentException(
          "\"" + host + "\" ends in a number but is no IPv4 address such as 203.0.113.7");
    }
  }
}
