package org.congvan.rules;

import org.congvan.regulation.Decree30;
import org.congvan.rule.RuleSet;
import org.congvan.rules.accessibility.AccessibilityRules;
import org.congvan.rules.act.ActRules;
import org.congvan.rules.capitals.CapitalsRules;
import org.congvan.rules.citation.CitationRules;
import org.congvan.rules.content.ContentRules;
import org.congvan.rules.copy.CopyRules;
import org.congvan.rules.encoding.EncodingRules;
import org.congvan.rules.head.HeadRules;
import org.congvan.rules.metadata.MetadataRules;
import org.congvan.rules.recipients.RecipientRules;
import org.congvan.rules.report.ReportRules;
import org.congvan.rules.signing.SigningRules;
import org.congvan.rules.text.TextRules;

/** The rules of Decree 30/2020/NĐ-CP (bộ quy tắc {@code nd30-2020}). */
public final class Decree30Rules {

  /** The rule set {@code nd30-2020}. */
  public static final RuleSet RULES =
      RuleSet.builder(Decree30.REGULATION.id(), Messages.ALL)
          .addAll(HeadRules.decree30())
          .addAll(RecipientRules.decree30())
          .addAll(SigningRules.decree30())
          .addAll(CopyRules.decree30())
          .addAll(CitationRules.decree30())
          .addAll(ContentRules.decree30())
          .addAll(TextRules.all())
          .addAll(ActRules.decree30())
          .addAll(ReportRules.all())
          .addAll(MetadataRules.decree30())
          .addAll(AccessibilityRules.all())
          .addAll(EncodingRules.decree30())
          .addAll(CapitalsRules.decree30())
          .build();

  private Decree30Rules() {}
}
