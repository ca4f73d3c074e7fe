package org.congvan.rules;

import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import org.congvan.regulation.Regulation;
import org.congvan.rule.RuleMessages;
import org.congvan.rule.RuleSet;
import org.congvan.rules.citation.CitationRules;
import org.congvan.rules.content.ContentRules;
import org.congvan.rules.head.HeadRules;
import org.congvan.rules.metadata.MetadataRules;
import org.congvan.rules.recipients.RecipientRules;
import org.congvan.rules.report.ReportRules;
import org.congvan.rules.signing.SigningRules;
import org.congvan.validation.RuleSetCatalog;

/**
 * The rule sets of this library (các bộ quy tắc), such as {@link #standard()}: Circular
 * 01/2011/TT-BNV until 04/3/2020, Decree 30/2020/NĐ-CP from 05/3/2020.
 */
public final class RuleSets {

  private static final RuleMessages MESSAGES =
      RuleMessages.builder()
          .properties(Locale.forLanguageTag("vi"), resource("messages_vi.properties"))
          .properties(Locale.ENGLISH, resource("messages_en.properties"))
          .build();

  private static final RuleSet CIRCULAR_01 =
      RuleSet.builder(Regulation.CIRCULAR_01.id(), Regulation.CIRCULAR_01, MESSAGES)
          .addAll(HeadRules.circular01())
          .addAll(RecipientRules.circular01())
          .addAll(SigningRules.circular01())
          .addAll(CitationRules.circular01())
          .addAll(ContentRules.circular01())
          .addAll(ReportRules.circular01())
          .build();
  private static final RuleSet DECREE_30 =
      RuleSet.builder(Regulation.DECREE_30.id(), Regulation.DECREE_30, MESSAGES)
          .addAll(HeadRules.decree30())
          .addAll(RecipientRules.decree30())
          .addAll(SigningRules.decree30())
          .addAll(CitationRules.decree30())
          .addAll(ContentRules.decree30())
          .addAll(ReportRules.decree30())
          .addAll(MetadataRules.decree30())
          .build();
  private static final RuleSetCatalog STANDARD = RuleSetCatalog.of(CIRCULAR_01, DECREE_30);

  private RuleSets() {}

  /**
   * Returns the rule sets of all regulations that this library knows.
   *
   * @return the catalog that picks by date of issue and family
   */
  public static RuleSetCatalog standard() {
    return STANDARD;
  }

  /**
   * Returns the rules of Circular 01/2011/TT-BNV, in force from 05/3/2011 to 04/3/2020.
   *
   * @return the rule set {@code tt01-2011}
   */
  public static RuleSet circular01() {
    return CIRCULAR_01;
  }

  /**
   * Returns the rules of Decree 30/2020/NĐ-CP, in force from 05/3/2020.
   *
   * @return the rule set {@code nd30-2020}
   */
  public static RuleSet decree30() {
    return DECREE_30;
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(RuleSets.class.getResourceAsStream(name), name);
  }
}
