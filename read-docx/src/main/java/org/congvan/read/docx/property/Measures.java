package org.congvan.read.docx.property;

import org.congvan.layout.Length;
import org.jspecify.annotations.Nullable;

/**
 * Reads the measures of Word files: whole twips, half points or English Metric Units, and numbers
 * with a unit such as {@code 12.7mm}. What is no measure, or longer than any page, is null.
 *
 * @see <a
 *     href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376,
 *     Part 1, 22.9.2 (ST_TwipsMeasure, ST_UniversalMeasure)</a>
 */
public final class Measures {

  /** Ten metres; Word goes to 55.87 cm. */
  private static final long LONGEST = 360_000_000L;

  private static final int EMU_PER_TWIP = 635;
  private static final int EMU_PER_HALF_POINT = 6_350;
  private static final double EMU_PER_EIGHTH_POINT = 1_587.5;
  private static final int EMU_PER_PIXEL = 9_525;
  private static final int MOST_DIGITS = 20;

  private Measures() {}

  /**
   * Reads a length that counts twips where it has no unit.
   *
   * @param value the attribute; null if it is not there
   * @return the length; null if there is none
   */
  public static @Nullable Length twips(@Nullable String value) {
    return length(value, EMU_PER_TWIP);
  }

  /**
   * Reads a length that counts half points where it has no unit.
   *
   * @param value the attribute; null if it is not there
   * @return the length; null if there is none
   */
  public static @Nullable Length halfPoints(@Nullable String value) {
    return length(value, EMU_PER_HALF_POINT);
  }

  /**
   * Reads the thickness of a border, which counts eighths of a point.
   *
   * @param value the attribute; null if it is not there
   * @return the thickness; null if there is none
   */
  public static @Nullable Length eighthPoints(@Nullable String value) {
    return length(value, EMU_PER_EIGHTH_POINT);
  }

  /**
   * Reads the space of a border, which counts points.
   *
   * @param value the attribute; null if it is not there
   * @return the space; null if there is none
   */
  public static @Nullable Length points(@Nullable String value) {
    return length(value, EMU_PER_TWIP * 20);
  }

  /**
   * Reads a length of DrawingML, which counts English Metric Units.
   *
   * @param value the attribute or text; null if it is not there
   * @return the length; null if there is none
   */
  public static @Nullable Length emu(@Nullable String value) {
    return length(value, 1);
  }

  /**
   * Reads a length of VML, which counts pixels of 1/96 inch where it has no unit.
   *
   * @param value the value of a property; null if it is not there
   * @return the length; null if there is none
   */
  public static @Nullable Length pixels(@Nullable String value) {
    return length(value, EMU_PER_PIXEL);
  }

  private static @Nullable Length length(@Nullable String value, double emuPerUnit) {
    if (value == null) {
      return null;
    }
    String text = value.strip();
    int end = text.length();
    while (end > 0 && Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    // "1e5" and "NaN" are no numbers here.
    double scale = end == text.length() ? emuPerUnit : unit(text.substring(end));
    Double number = scale == 0 ? null : number(text.substring(0, end));
    if (number == null || Math.abs(number * scale) > LONGEST) {
      return null;
    }
    return new Length(Math.round(number * scale));
  }

  private static double unit(String unit) {
    return switch (unit) {
      case "mm" -> 36_000;
      case "cm" -> 360_000;
      case "in" -> 914_400;
      case "pt" -> 12_700;
      case "pc", "pi" -> 152_400;
      case "px" -> EMU_PER_PIXEL;
      case "emu" -> 1;
      default -> 0;
    };
  }

  /**
   * Reads a number with or without sign and decimals.
   *
   * @param text the number
   * @return the number; null if it is none
   */
  public static @Nullable Double number(String text) {
    String digits = text.strip();
    if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
      return null;
    }
    boolean digit = false;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      boolean sign = i == 0 && (c == '-' || c == '+');
      if (c >= '0' && c <= '9') {
        digit = true;
      } else if (!sign && (c != '.' || digits.indexOf('.') != i)) {
        return null;
      }
    }
    return digit ? Double.valueOf(digits) : null;
  }

  /**
   * Reads a whole number.
   *
   * @param value the attribute; null if it is not there
   * @return the number, cut to the range of an int; null if there is none
   */
  public static @Nullable Integer whole(@Nullable String value) {
    Double number = value == null ? null : number(value);
    return number == null ? null : Integer.valueOf(number.intValue());
  }

  /**
   * Reads a percentage, with or without sign.
   *
   * @param value the attribute; null if it is not there
   * @return the number, such as 100; null if there is none
   */
  public static @Nullable Integer percent(@Nullable String value) {
    return value != null && value.endsWith("%")
        ? whole(value.substring(0, value.length() - 1))
        : whole(value);
  }

  /**
   * Reads a switch, such as {@code <w:b/>} or {@code <w:b w:val="0"/>}.
   *
   * @param value the attribute; null if it is not there, which means on
   * @return whether it is on
   */
  public static boolean isOn(@Nullable String value) {
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /**
   * Reads a colour.
   *
   * @param value the attribute; null if it is not there
   * @return six capital hexadecimal digits; null for none and for automatic
   */
  public static @Nullable String colour(@Nullable String value) {
    if (value == null || value.length() != 6) {
      return null;
    }
    StringBuilder colour = new StringBuilder(6);
    for (int i = 0; i < 6; i++) {
      int digit = Character.digit(value.charAt(i), 16);
      if (digit < 0 || value.charAt(i) > 'f') {
        return null;
      }
      colour.append("0123456789ABCDEF".charAt(digit));
    }
    return colour.toString();
  }
}
