package org.congvan.read.docx.audit.form;

import org.congvan.layout.Component;
import org.congvan.read.docx.audit.check.Aspect;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.audit.check.Outcome;
import org.congvan.read.docx.audit.check.Phrase;
import org.congvan.read.docx.audit.check.Spot;
import org.congvan.regulation.Basis;
import org.jspecify.annotations.Nullable;

/** Gathers what a check sees and makes one result of it: the worst place, and how many others. */
final class Tally {

  private final Aspect aspect;
  private final @Nullable Component component;
  private final Phrase allowed;
  private final Basis basis;
  private @Nullable Phrase suggestion;
  private @Nullable Seen right;
  private @Nullable Seen worst;
  private @Nullable Seen unclear;
  private int wrongs;
  private int unclears;

  private record Seen(
      @Nullable Phrase measured, @Nullable Spot spot, double badness, @Nullable Phrase remark) {}

  Tally(Aspect aspect, @Nullable Component component, Phrase allowed, Basis basis) {
    this.aspect = aspect;
    this.component = component;
    this.allowed = allowed;
    this.basis = basis;
  }

  Tally suggesting(Phrase newSuggestion) {
    suggestion = newSuggestion;
    return this;
  }

  void right(Phrase measured, Spot spot) {
    if (right == null) {
      right = new Seen(measured, spot, 0, null);
    }
  }

  void wrong(Phrase measured, Spot spot, double badness) {
    wrongs++;
    if (worst == null || badness > worst.badness()) {
      worst = new Seen(measured, spot, badness, null);
    }
  }

  /** A fault, unless it is not sure that the words are what they are taken for. */
  void wrong(Phrase measured, RoledWords words, double badness) {
    if (words.sure()) {
      wrong(measured, words.spot(), badness);
    } else {
      unclear(measured, words.spot(), Phrase.of("remark.role"));
    }
  }

  void unclear(@Nullable Phrase measured, Spot spot, Phrase remark) {
    unclears++;
    if (unclear == null) {
      unclear = new Seen(measured, spot, 0, remark);
    }
  }

  CheckResult result() {
    if (worst != null) {
      boolean firm = basis instanceof Basis.Clause || basis instanceof Basis.Consistency;
      return result(
          firm ? Outcome.FAIL : Outcome.NEEDS_REVIEW,
          worst,
          wrongs - 1,
          firm ? null : Phrase.of("remark.basis"),
          suggestion);
    }
    if (unclear != null) {
      return result(Outcome.NEEDS_REVIEW, unclear, unclears - 1, unclear.remark(), null);
    }
    if (right != null) {
      return result(Outcome.PASS, right, 0, null, null);
    }
    return new CheckResult(
        aspect, component, Outcome.NOT_APPLICABLE, null, allowed, null, 0, null, null, basis);
  }

  private CheckResult result(
      Outcome outcome, Seen seen, int others, @Nullable Phrase remark, @Nullable Phrase change) {
    return new CheckResult(
        aspect,
        component,
        outcome,
        seen.measured(),
        allowed,
        seen.spot(),
        others,
        remark,
        change,
        basis);
  }
}
