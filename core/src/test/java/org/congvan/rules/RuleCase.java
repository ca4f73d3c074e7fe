package org.congvan.rules;

import java.util.List;
import java.util.Map;
import org.congvan.law.RegulationEntry;
import org.congvan.rule.RuleId;

/**
 * One document as data and what a rule must say of it.
 *
 * @param rule the rule
 * @param name what the case is about
 * @param settings how the document differs from the base document
 * @param regulations the ids of the regulations it is for
 * @param expected path and arguments of each finding, in order; empty for a good document
 * @param suggested the suggestions of the findings, in order, with the parts of each; "-" for none;
 *     empty where the case does not say
 * @param obstacle the kind of obstacle and its argument that keeps the rule from being evaluated;
 *     empty where it is
 */
record RuleCase(
    RuleId rule,
    String name,
    Map<String, List<String>> settings,
    List<String> regulations,
    List<String> expected,
    List<String> suggested,
    String obstacle) {

  boolean isGood() {
    return expected.isEmpty() && obstacle.isEmpty();
  }

  boolean isBad() {
    return !expected.isEmpty();
  }

  boolean isFor(RegulationEntry law) {
    return regulations.contains(law.regulation().id());
  }

  @Override
  public String toString() {
    return rule + " " + name;
  }
}
