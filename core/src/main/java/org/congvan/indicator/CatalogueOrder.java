package org.congvan.indicator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.congvan.reform.IndicatorCode;

/** Puts formulas before what uses their results, and refuses those that cannot be put so. */
final class CatalogueOrder {

  private CatalogueOrder() {}

  /** The stated constraints and those that measures imply, formulas first. */
  static List<Constraint> checks(
      String name, Map<IndicatorCode, Indicator> indicators, List<SourcedConstraint> constraints) {
    Map<IndicatorCode, IndicatorFormula> formulas = new LinkedHashMap<>();
    List<Constraint> others = new ArrayList<>();
    for (Indicator indicator : indicators.values()) {
      Measurement measure = indicator.measure();
      if (!measure.parts().isEmpty()) {
        others.add(new Constraint.Quotient(indicator.code(), measure));
      } else if (!(measure instanceof Measurement.Sum)) {
        others.add(Constraint.Bounds.notNegative(indicator.code()));
      }
    }
    for (SourcedConstraint stated : constraints) {
      if (!(stated.constraint() instanceof IndicatorFormula formula)) {
        others.add(stated.constraint());
      } else if (formulas.putIfAbsent(formula.result(), formula) != null) {
        throw new IllegalArgumentException(
            "Catalogue "
                + name
                + " derives "
                + formula.result()
                + " twice: "
                + formulas.get(formula.result())
                + " and "
                + formula
                + "; leave one out or state it as an equation of sums");
      }
    }
    List<Constraint> ordered = new ArrayList<>(ordered(name, formulas));
    ordered.addAll(others);
    ordered.forEach(each -> requireKnown(name, each, indicators));
    return List.copyOf(ordered);
  }

  private static void requireKnown(
      String name, Constraint constraint, Map<IndicatorCode, Indicator> indicators) {
    for (IndicatorCode code : constraint.codes()) {
      if (!indicators.containsKey(code)) {
        throw new IllegalArgumentException(
            "Catalogue "
                + name
                + " has no indicator "
                + code
                + ", which this constraint names: "
                + constraint);
      }
    }
  }

  private static List<IndicatorFormula> ordered(
      String name, Map<IndicatorCode, IndicatorFormula> formulas) {
    Map<IndicatorCode, Integer> waitingFor = new HashMap<>();
    Map<IndicatorCode, List<IndicatorCode>> users = new HashMap<>();
    Deque<IndicatorCode> ready = new ArrayDeque<>();
    for (IndicatorFormula formula : formulas.values()) {
      int derived = 0;
      for (IndicatorCode part : formula.sum().codes()) {
        if (formulas.containsKey(part)) {
          derived++;
          users.computeIfAbsent(part, each -> new ArrayList<>()).add(formula.result());
        }
      }
      waitingFor.put(formula.result(), derived);
      if (derived == 0) {
        ready.add(formula.result());
      }
    }
    Map<IndicatorCode, IndicatorFormula> waiting = new LinkedHashMap<>(formulas);
    List<IndicatorFormula> ordered = new ArrayList<>();
    while (!ready.isEmpty()) {
      IndicatorCode result = ready.remove();
      IndicatorFormula formula = waiting.remove(result);
      if (formula != null) {
        ordered.add(formula);
      }
      for (IndicatorCode user : users.getOrDefault(result, List.of())) {
        if (waitingFor.merge(user, -1, Integer::sum) == 0) {
          ready.add(user);
        }
      }
    }
    if (!waiting.isEmpty()) {
      throw new IllegalArgumentException(
          "Catalogue " + name + " derives indicators in a circle: " + waiting.values());
    }
    return ordered;
  }
}
