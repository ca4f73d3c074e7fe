package org.congvan.render.json;

import org.congvan.rollup.result.FigureHeading;
import org.congvan.rollup.result.RollupConflict;
import org.congvan.rollup.result.RollupConflict.DifferingDuplicate;
import org.congvan.rollup.result.RollupConflict.DifferingUnits;
import org.congvan.rollup.result.RollupConflict.HierarchyImbalance;
import org.congvan.rollup.result.RollupConflict.NamedTwice;
import org.congvan.rollup.result.RollupConflict.StatedTwice;

/** Writes what contradicts itself in a roll-up's result, each kind with its name. */
final class RollupConflicts {

  private RollupConflicts() {}

  static void write(RollupConflict conflict, JsonFields out) {
    if (conflict instanceof DifferingDuplicate differing) {
      write(differing, out);
    } else if (conflict instanceof StatedTwice twice) {
      write(twice, out);
    } else if (conflict instanceof DifferingUnits units) {
      write(units, out);
    } else if (conflict instanceof HierarchyImbalance imbalance) {
      write(imbalance, out);
    } else if (conflict instanceof NamedTwice named) {
      write(named, out);
    } else {
      throw new AssertionError(conflict);
    }
    out.end();
  }

  private static void write(DifferingDuplicate differing, JsonFields out) {
    out.text("kind", "differing-duplicate");
    RollupParts.agency(differing.agency(), out.object("agency"));
    RollupParts.figure(differing.heading(), out.object("figure"));
    out.number("counted", differing.counted()).number("other", differing.other());
    RollupParts.report(differing.kept(), out.object("kept"));
    RollupParts.report(differing.turnedAway(), out.object("turnedAway"));
  }

  private static void write(StatedTwice twice, JsonFields out) {
    out.text("kind", "stated-twice");
    RollupParts.agency(twice.agency(), out.object("agency"));
    RollupParts.figure(twice.heading(), out.object("figure"));
    out.number("counted", twice.counted()).number("other", twice.other());
    RollupParts.report(twice.report(), out.object("report"));
  }

  private static void write(DifferingUnits units, JsonFields out) {
    out.text("kind", "differing-units");
    JsonList figures = out.list("figures");
    for (FigureHeading heading : units.headings()) {
      RollupParts.figure(heading, figures.object());
    }
    figures.end();
  }

  private static void write(HierarchyImbalance imbalance, JsonFields out) {
    out.text("kind", "hierarchy-imbalance");
    RollupParts.agency(imbalance.agency(), out.object("agency"));
    RollupParts.figure(imbalance.heading(), out.object("figure"));
    out.number("stated", imbalance.stated())
        .number("sumBelow", imbalance.sumBelow())
        .number("below", imbalance.below())
        .number("stating", imbalance.stating());
  }

  private static void write(NamedTwice named, JsonFields out) {
    out.text("kind", "named-twice");
    RollupParts.agency(named.first(), out.object("first"));
    RollupParts.agency(named.second(), out.object("second"));
  }
}
