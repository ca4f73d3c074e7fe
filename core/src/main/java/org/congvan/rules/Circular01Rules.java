package org.congvan.rules;

import org.congvan.regulation.Circular01;
import org.congvan.rule.RuleSet;
import org.congvan.rules.accessibility.AccessibilityRules;
import org.congvan.rules.citation.CitationRules;
import org.congvan.rules.content.ContentRules;
import org.congvan.rules.copy.CopyRules;
import org.congvan.rules.encoding.EncodingRules;
import org.congvan.rules.head.HeadRules;
import org.congvan.rules.recipients.RecipientRules;
import org.congvan.rules.report.ReportRules;
import org.congvan.rules.signing.SigningRules;
import org.congvan.rules.text.TextRules;

/** The rules of Circular 01/2011/TT-BNV (bộ quy tắc {@code tt01-2011}). */
public final class Circular01Rules {

  /** The rule set {@code tt01-2011}. */
  public static final RuleSet RULES =
      RuleSet.builder(Circular01.REGULATION.id(), Messages.ALL)
          .addAll(HeadRules.circular01())
          .addAll(RecipientRules.circular01())
          .addAll(SigningRules.circular01())
          .addAll(CopyRules.circular01())
          .addAll(CitationRules.circular01())
          .addAll(ContentRules.circular01())
          .addAll(TextRules.all())
          .addAll(ReportRules.all())
          .addAll(AccessibilityRules.all())
          .addAll(EncodingRules.circular01())
          .build();

  private Circular01Rules() {}
}
