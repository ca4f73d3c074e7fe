package org.congvan.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.congvan.reform.IndicatorCode;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;

/** Reads measures, sums and constraints in the form of a catalogue. */
final class ConstraintText {

  private static final int MAX_BOUND_LENGTH = 30;

  private ConstraintText() {}

  static Measurement measure(String text) {
    String[] words = text.strip().split(" +", 2);
    String rest = words.length == 1 ? "" : words[1];
    if (words[0].equals("count") && rest.isEmpty()) {
      return new Measurement.Count();
    }
    if (words[0].equals("sum") && rest.isEmpty()) {
      return new Measurement.Sum();
    }
    if (words[0].equals("stock") && (rest.equals("opening") || rest.equals("closing"))) {
      return new Measurement.Stock(
          rest.equals("opening") ? Measurement.Moment.OPENING : Measurement.Moment.CLOSING);
    }
    String[] parts = rest.split(" / ", -1);
    if (parts.length == 2 && (words[0].equals("ratio") || words[0].equals("percent"))) {
      IndicatorCode numerator = IndicatorCode.parse(parts[0]);
      IndicatorCode denominator = IndicatorCode.parse(parts[1]);
      return words[0].equals("ratio")
          ? new Measurement.Ratio(numerator, denominator)
          : new Measurement.Percent(numerator, denominator);
    }
    throw DocumentFormatException.cannotRead(
        "measure",
        text,
        "count, sum, stock opening, stock closing, ratio A / B or percent A / B, such as percent"
            + " HS.GQ.DUNGHAN / HS.GQ");
  }

  static IndicatorSum sum(String text) {
    List<IndicatorCode> plus = new ArrayList<>();
    List<IndicatorCode> minus = new ArrayList<>();
    List<IndicatorCode> side = plus;
    boolean code = true;
    for (String token : text.strip().split(" +", -1)) {
      if (code) {
        side.add(IndicatorCode.parse(token));
      } else if (token.equals("+") || token.equals("-")) {
        side = token.equals("+") ? plus : minus;
      } else {
        throw badSum(text);
      }
      code = !code;
    }
    if (code) {
      throw badSum(text);
    }
    return new IndicatorSum(plus, minus);
  }

  static Constraint constraint(String text) {
    Optional<String[]> limit = sides(text, " <= ");
    if (limit.isPresent()) {
      return new Constraint.AtMost(sum(limit.get()[0]), sum(limit.get()[1]));
    }
    Optional<String[]> equation = sides(text, " = ");
    if (equation.isPresent()) {
      IndicatorSum left = sum(equation.get()[0]);
      String rest = equation.get()[1].strip();
      boolean single = left.codes().size() == 1;
      if (single && (rest.startsWith("ratio ") || rest.startsWith("percent "))) {
        return new Constraint.Quotient(left.plus().get(0), measure(rest));
      }
      IndicatorSum right = sum(rest);
      return single
          ? new IndicatorFormula(left.plus().get(0), right)
          : new Constraint.Equation(left, right);
    }
    Optional<String[]> bounds = sides(text, " in ");
    if (bounds.isPresent()) {
      String range = bounds.get()[1].strip();
      int dots = range.indexOf("..");
      if (dots >= 0 && range.length() > 2) {
        return new Constraint.Bounds(
            IndicatorCode.parse(bounds.get()[0]),
            bound(range.substring(0, dots), text),
            bound(range.substring(dots + 2), text));
      }
    }
    throw badConstraint(text);
  }

  private static @Nullable BigDecimal bound(String number, String text) {
    if (number.isEmpty()) {
      return null;
    }
    boolean plain =
        number.length() <= MAX_BOUND_LENGTH
            && number.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '-' || c == '.');
    try {
      return plain ? new BigDecimal(number) : refused(text);
    } catch (NumberFormatException e) {
      return refused(text);
    }
  }

  private static BigDecimal refused(String text) {
    throw badConstraint(text);
  }

  private static Optional<String[]> sides(String text, String sign) {
    int at = text.indexOf(sign);
    return at < 0 || text.indexOf(sign, at + 1) >= 0
        ? Optional.empty()
        : Optional.of(new String[] {text.substring(0, at), text.substring(at + sign.length())});
  }

  private static DocumentFormatException badSum(String text) {
    return DocumentFormatException.cannotRead(
        "sum of indicators", text, "codes with + or - between, such as HS.NHAN + HS.TON");
  }

  private static DocumentFormatException badConstraint(String text) {
    return DocumentFormatException.cannotRead(
        "constraint", text, "such as HS.TONG = HS.NHAN + HS.TON, A + B <= C or A in 0..100");
  }
}
