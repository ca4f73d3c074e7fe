package org.congvan.rules.content;

import java.util.List;
import org.congvan.model.Attachment;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.selection.Selections;

/** An annex, or a document that is put into force, says something. */
final class AnnexHasWords extends SelectingRule<OfficialDocument> {

  private static final DocumentPath ATTACHMENTS = DocumentPath.of("attachments");

  AnnexHasWords() {
    super("ANX-005", Selections.documentIf(document -> !document.isCopy()));
  }

  @Override
  public void check(OfficialDocument document, FindingSink sink) {
    List<Attachment> attachments = document.attachments();
    for (int i = 0; i < attachments.size(); i++) {
      Attachment attachment = attachments.get(i);
      if (BodyHasWords.isEmpty(attachment.content())) {
        String title = attachment.title();
        sink.report(ATTACHMENTS.item(i).child("content"), title == null ? "" + (i + 1) : title);
      }
    }
  }
}
