package org.congvan.rules.recipients;

import java.util.List;
import org.congvan.code.DocumentType;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Recipient;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.text.VietnameseText;

/**
 * The list of a decision or resolution begins with those named in its last article: {@code Như Điều
 * 3}. A people's council names no one in an article who carries its resolution out: it lists those
 * who receive it, from the National Assembly down.
 */
final class AsArticleFirst extends SelectingRule<List<Recipient>> {

  private static final DocumentPath RECIPIENTS = DocumentPath.of("distribution", "recipients");

  private static final String COUNCIL = "hội đồng nhân dân";

  AsArticleFirst() {
    super("RCPT-012", AsArticleFirst::recipients);
  }

  private static RuleSubjects<List<Recipient>> recipients(ValidationContext context) {
    OfficialDocument document = context.document();
    DocumentType type = document.type();
    if (type != DocumentType.DECISION && type != DocumentType.RESOLUTION) {
      return RuleSubjects.notApplicable();
    }
    if (type == DocumentType.RESOLUTION && isCouncil(document.header().issuer())) {
      return RuleSubjects.notApplicable();
    }
    List<Recipient> recipients = document.distribution().recipients();
    return recipients.isEmpty() ? RuleSubjects.missing(RECIPIENTS) : RuleSubjects.of(recipients);
  }

  private static boolean isCouncil(IssuingAgency issuer) {
    return VietnameseText.comparisonKey(issuer.name()).startsWith(COUNCIL);
  }

  @Override
  public void check(List<Recipient> recipients, FindingSink sink) {
    if (!isAsArticle(recipients.get(0))) {
      sink.report(RECIPIENTS.item(0).child("name"), recipients.get(0).name());
    }
  }

  /** Whether a recipient is those whom an article names: "Như Điều 3". */
  static boolean isAsArticle(Recipient recipient) {
    String key = VietnameseText.comparisonKey(recipient.name());
    return key.startsWith("như điều ") || key.startsWith("như các điều ");
  }
}
