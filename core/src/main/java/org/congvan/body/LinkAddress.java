package org.congvan.body;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.congvan.text.letter.LetterForms;

/**
 * The rule of addresses that a document may lead to (địa chỉ liên kết), such as {@code
 * https://dichvucong.gov.vn/thu-tuc?ma=1.004082}, and their form in files.
 *
 * <p>Whoever follows a link opens what it names, and documents come from strangers. So an address
 * is one of four kinds, whatever the letter case of its scheme:
 *
 * <ul>
 *   <li>{@code http} and {@code https} with a host and without user name: {@code
 *       https://vbpl.vn@example.org/} would be taken for another site
 *   <li>{@code mailto} with one address of mail or several; of header fields only {@code to},
 *       {@code cc}, {@code bcc}, {@code subject} and {@code body}, since some programs take others
 *       for files to attach
 *   <li>{@code tel} with a number: digits, {@code + - . ( )}, parameters such as {@code ;ext=12}
 * </ul>
 *
 * <p>A host is a name of 253 characters at most, an IPv4 address in four decimal numbers, or an
 * IPv6 address in brackets. Names of other letters than ASCII (tên miền quốc tế hóa) must be of one
 * script in each of their parts: letters of two scripts, and Cyrillic or Greek ones that all look
 * like Latin ones, pass for a name that they are not. Chinese, Japanese and Korean writing may
 * stand together and beside Latin.
 *
 * <p>An address has {@value #MAX_CHARACTERS} characters at most as it is written into files, the
 * most that programs carry, and none that is not seen.
 */
public final class LinkAddress {

  /** The most characters that an address may have where it is written into a file. */
  public static final int MAX_CHARACTERS = 2_083;

  private static final String EXAMPLE = "expected such as https://example.org/cong-van/477";
  private static final Set<String> MAIL_FIELDS = Set.of("to", "cc", "bcc", "subject", "body");
  private static final int MAX_QUOTED = 120;

  private LinkAddress() {}

  /**
   * Returns an address as files carry it, in ASCII: an international name in Punycode, other
   * letters of UTF-8 percent-encoded.
   *
   * <p>{@code https://cổng.vn/Điều 5} cannot be a {@link URI}, {@code https://cổng.vn/Điều%205} is
   * one and becomes {@code https://xn--cng-qmz.vn/%C4%90i%E1%BB%81u%205}.
   *
   * @param address an address
   * @return its written form
   * @throws IllegalArgumentException if the address breaks the rule
   */
  public static String written(URI address) {
    Objects.requireNonNull(address, "address");
    String scheme = address.getScheme();
    if (scheme == null) {
      throw refused(address, "must be absolute");
    }
    if (address.toString().length() > MAX_CHARACTERS) {
      throw tooLong(address, address.toString().length());
    }
    requireSeen(address);
    String kind = LetterForms.lowerCase(scheme);
    String written =
        switch (kind) {
          case "http", "https" -> kind + "://" + web(address);
          case "mailto" -> kind + ":" + mail(address);
          case "tel" -> kind + ":" + telephone(address);
          default ->
              throw refused(
                  address, "must be one of http, https, mailto or tel, but it is one of " + scheme);
        };
    String ascii = URI.create(written).toASCIIString();
    if (ascii.length() > MAX_CHARACTERS) {
      throw tooLong(address, ascii.length());
    }
    return ascii;
  }

  /** Checks an address that a value is made with. */
  static void require(URI address) {
    written(address);
  }

  private static String web(URI address) {
    String authority = address.getRawAuthority();
    if (authority == null) {
      throw refused(address, "must have two slashes and a host");
    }
    if (authority.indexOf('@') >= 0) {
      throw refused(address, "must not have a user name before its host");
    }
    int colon = authority.lastIndexOf(':');
    boolean port = colon > authority.lastIndexOf(']');
    StringBuilder written = new StringBuilder();
    written.append(host(address, port ? authority.substring(0, colon) : authority));
    if (port) {
      written.append(':').append(port(address, authority.substring(colon + 1)));
    }
    written.append(address.getRawPath());
    if (address.getRawQuery() != null) {
      written.append('?').append(address.getRawQuery());
    }
    if (address.getRawFragment() != null) {
      written.append('#').append(address.getRawFragment());
    }
    return written.toString();
  }

  private static int port(URI address, String digits) {
    int port = 0;
    if (!digits.isEmpty() && digits.length() <= 5) {
      for (int i = 0; i < digits.length(); i++) {
        char c = digits.charAt(i);
        port = c >= '0' && c <= '9' ? port * 10 + c - '0' : 100_000;
      }
    }
    if (port < 1 || port > 65_535) {
      throw refused(address, "must have a port from 1 to 65535 or none, not \"" + digits + "\"");
    }
    return port;
  }

  private static String host(URI address, String host) {
    try {
      return LinkHost.written(host);
    } catch (IllegalArgumentException wrong) {
      throw refused(address, "must have a host that can exist: " + wrong.getMessage());
    }
  }

  private static String mail(URI address) {
    String rest = wholeRest(address);
    int question = rest.indexOf('?');
    String receivers = question < 0 ? rest : rest.substring(0, question);
    StringBuilder written = new StringBuilder();
    for (String receiver : receivers.split(",", -1)) {
      int at = receiver.indexOf('@');
      if (at < 1 || at != receiver.lastIndexOf('@') || hasAny(receiver, "/:;()[]'")) {
        throw refused(
            address,
            "must name addresses of mail such as van-thu@example.org, commas between them");
      }
      written.append(written.isEmpty() ? "" : ",").append(receiver, 0, at + 1);
      written.append(host(address, receiver.substring(at + 1)));
    }
    if (question >= 0) {
      requireMailFields(address, rest.substring(question + 1));
      written.append(rest, question, rest.length());
    }
    return written.toString();
  }

  private static void requireMailFields(URI address, String fields) {
    for (String field : fields.split("&", -1)) {
      int equals = field.indexOf('=');
      String name = LetterForms.lowerCase(equals < 0 ? field : field.substring(0, equals));
      if (equals < 0 || !MAIL_FIELDS.contains(name)) {
        throw refused(
            address, "must have no fields but to, cc, bcc, subject and body: \"" + name + "\"");
      }
    }
  }

  private static String telephone(URI address) {
    String rest = wholeRest(address);
    int semicolon = rest.indexOf(';');
    String number = semicolon < 0 ? rest : rest.substring(0, semicolon);
    boolean digits = false;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      digits |= c >= '0' && c <= '9';
      if ((c < '0' || c > '9') && "-.()".indexOf(c) < 0 && !(c == '+' && i == 0)) {
        digits = false;
        break;
      }
    }
    if (!digits) {
      throw refused(address, "must be a number such as tel:+84-24-1234-5678");
    }
    return rest;
  }

  /** What follows the scheme of an address that has no host. */
  private static String wholeRest(URI address) {
    if (!address.isOpaque() || address.getRawFragment() != null) {
      throw refused(address, "must have neither slash after its scheme nor \"#\"");
    }
    return address.getRawSchemeSpecificPart();
  }

  private static boolean hasAny(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@link URI} itself refuses blanks, controls, quotation marks, backslashes and lone percents.
   */
  private static void requireSeen(URI address) {
    String text = address.toString();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      switch (Character.getType(c)) {
        case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
            throw refused(
                address,
                String.format(Locale.ROOT, "must not have U+%04X at offset %d", c, i)
                    + ", which is not seen");
        default -> {
          if (c == '%' && text.startsWith("00", i + 1)) {
            throw refused(address, "must not have %00 at offset " + i);
          }
        }
      }
    }
  }

  private static IllegalArgumentException tooLong(URI address, int length) {
    return refused(
        address, "must have " + MAX_CHARACTERS + " characters at most as written, not " + length);
  }

  private static IllegalArgumentException refused(URI address, String rule) {
    String text = address.toString();
    String shown =
        text.length() <= MAX_QUOTED
            ? text
            : text.substring(0, text.offsetByCodePoints(0, MAX_QUOTED / 2)) + "…";
    return new IllegalArgumentException("Link target " + rule + ": \"" + shown + "\"; " + EXAMPLE);
  }
}
