package org.congvan.docx.authoring;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.render.docx.fragment.Slot;

/**
 * Marks places in docx4j objects that are filled in later: words that no document has, and numbers
 * where only numbers fit.
 */
final class Place {

  private static final int FIRST_NUMBER = 1_900_000_000;
  private static final List<Slot> SLOTS = List.of(Slot.values());
  private static final Pattern MARK = Pattern.compile("\uE000([A-Z_]++)\uE001|19000000(\\d\\d)");

  private Place() {}

  static String text(Slot slot) {
    return "\uE000" + slot.name() + "\uE001";
  }

  static int number(Slot slot) {
    return FIRST_NUMBER + SLOTS.indexOf(slot);
  }

  static BigInteger integer(Slot slot) {
    return BigInteger.valueOf(number(slot));
  }

  /** Turns marks into the places of a fragment. */
  static String resolve(String xml) {
    Matcher marks = MARK.matcher(xml);
    return marks.replaceAll(
        mark -> {
          String name = mark.group(1);
          String slot = name != null ? name : SLOTS.get(Integer.parseInt(mark.group(2))).name();
          return Matcher.quoteReplacement("${" + slot + "}");
        });
  }
}
