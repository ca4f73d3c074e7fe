package org.congvan.text.legacy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Garbles Vietnamese text as programs do, by the same tables read the other way. */
final class Garbler {

  private Garbler() {}

  static String garble(String text, Garbling how) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return switch (how) {
      case TCVN3 -> bytes(composed, "TCVN3", true);
      case VISCII -> bytes(composed, "VISCII", false);
      case VNI -> vni(composed);
      case WINDOWS_1258 -> windows1258(composed);
      case UTF_8_AS_WINDOWS_1252 -> utf8As(composed, "windows-1252");
      case UTF_8_AS_WINDOWS_1258 -> utf8As(composed, "windows-1258");
      case UTF_8_AS_MAC_ROMAN -> utf8As(composed, "mac-roman");
      case UTF_8_AS_IBM_437 -> utf8As(composed, "ibm-437");
      case UTF_8_AS_IBM_850 -> utf8As(composed, "ibm-850");
      case QUESTION_MARKS -> composed.replaceAll("[^\\x00-\\x7F]", "?");
      case REPLACEMENT_CHARACTER -> composed.replaceAll("[^\\x00-\\x7F]", "\uFFFD");
      case PRIVATE_USE -> '\uF0B7' + composed;
    };
  }

  /** Capitals with an accent are small letters in TCVN3, in a font of capitals. */
  private static String bytes(String text, String encoding, boolean smallOnly) {
    Map<Character, Integer> bytes = new HashMap<>();
    for (String[] row : Tables.rows("byte-encodings.tsv")) {
      if (row[0].equals(encoding)) {
        bytes.put((char) Integer.parseInt(row[2], 16), Integer.parseInt(row[1], 16));
      }
    }
    StringBuilder garbled = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean keep = "ĂÂÊÔƠƯĐ".indexOf(c) >= 0 || !smallOnly;
      char typed = keep ? c : Character.toLowerCase(c);
      Integer at = bytes.get(typed);
      garbled.append(c < 0x80 || at == null ? c : shown(at, "windows-1252"));
    }
    return garbled.toString();
  }

  private static String vni(String text) {
    Map<String, String> letters = new HashMap<>();
    for (String[] row : Tables.rows("vni.tsv")) {
      letters.put(row[0], row[1]);
      letters.put(row[0].toUpperCase(Locale.ROOT), row[1].toUpperCase(Locale.ROOT));
    }
    StringBuilder garbled = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      garbled.append(letters.getOrDefault(String.valueOf(c), String.valueOf(c)));
    }
    return garbled.toString();
  }

  private static String windows1258(String text) {
    StringBuilder garbled = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("áàéèíóúùâêôÁÀÉÈÍÓÚÙÂÊÔ".indexOf(c) >= 0 || c < 0x80) {
        garbled.append(c);
        continue;
      }
      String parts =
          Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
              .replaceAll("([aA])\u0323?\u0306", "$1\u0306")
              .replaceAll("^(.)(\u0323)(.)$", "$1$3$2");
      parts =
          Normalizer.normalize(parts.substring(0, Math.min(2, parts.length())), Normalizer.Form.NFC)
                          .length()
                      == 1
                  && parts.length() > 2
              ? Normalizer.normalize(parts.substring(0, 2), Normalizer.Form.NFC)
                  + parts.substring(2)
              : parts;
      if (parts.length() == 2 && "\u0302\u0306\u031B".indexOf(parts.charAt(1)) >= 0) {
        parts = String.valueOf(c);
      }
      if (Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).equals("a\u0323\u0306")) {
        parts = "ă\u0323";
      }
      if (Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).equals("A\u0323\u0306")) {
        parts = "Ă\u0323";
      }
      for (int j = 0; j < parts.length(); j++) {
        char part = parts.charAt(j);
        int at = "\u0300\u0309\u0303\u0301\u0323ăĂơƠưƯ".indexOf(part);
        garbled.append(at < 0 ? part : "ÌÒÞìòãÃõÕýÝ".charAt(at));
      }
    }
    return garbled.toString();
  }

  static String utf8As(String text, String page) {
    StringBuilder garbled = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      int at = each & 0xFF;
      garbled.append(at < 0x80 ? (char) at : shown(at, page));
    }
    return garbled.toString();
  }

  private static char shown(int at, String page) {
    String[] points =
        Tables.rows("code-pages.tsv").stream()
            .filter(row -> row[0].equals(page))
            .findFirst()
            .orElseThrow()[1]
            .split(" ", -1);
    String point = points[at - 0x80];
    return point.equals("-") ? (char) at : (char) Integer.parseInt(point, 16);
  }
}
