package org.congvan.rules.accessibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.congvan.body.Inline;
import org.congvan.body.Link;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.content.Passage;
import org.congvan.rules.content.Passages;
import org.congvan.rules.selection.SelectingRule;

/**
 * The words of a link say where it leads: who listens to a list of links hears nothing else, and on
 * paper "tại đây" leads nowhere.
 */
final class LinkSaysWhere extends SelectingRule<Passage> {

  private static final Set<String> NOWHERE =
      BareWords.setOf(
          List.of(
              "đây",
              "tại đây",
              "ở đây",
              "vào đây",
              "bấm vào đây",
              "nhấn vào đây",
              "nhấp vào đây",
              "kích vào đây",
              "click vào đây",
              "bấm vào đây để xem",
              "bấm vào đây để tải",
              "xem",
              "xem đây",
              "xem tại đây",
              "xem ở đây",
              "xem thêm",
              "xem tiếp",
              "xem chi tiết",
              "xem chi tiết tại đây",
              "chi tiết",
              "chi tiết tại đây",
              "tải",
              "tải về",
              "tải về tại đây",
              "tải tại đây",
              "tải xuống",
              "liên kết",
              "liên kết này",
              "đường dẫn",
              "đường dẫn này",
              "đường link",
              "link",
              "link này",
              "trang này",
              "trang web",
              "website",
              "here",
              "click",
              "click here",
              "this link",
              "more",
              "read more",
              "see more",
              "details",
              "download"));

  LinkSaysWhere() {
    super("ACC-004", LinkSaysWhere::passages);
  }

  private static RuleSubjects<Passage> passages(ValidationContext context) {
    if (context.document().isCopy()) {
      return RuleSubjects.notApplicable();
    }
    Passages text = Passages.of(context);
    List<Passage> linking = new ArrayList<>();
    addLinking(linking, text.content());
    addLinking(linking, text.annexes());
    return new RuleSubjects<>(linking, null);
  }

  private static void addLinking(List<Passage> linking, List<Passage> passages) {
    for (Passage passage : passages) {
      for (Inline inline : passage.inlines()) {
        if (inline instanceof Link) {
          linking.add(passage);
          break;
        }
      }
    }
  }

  @Override
  public void check(Passage passage, FindingSink sink) {
    for (int i = 0; i < passage.inlines().size(); i++) {
      if (passage.inlines().get(i) instanceof Link link
          && NOWHERE.contains(BareWords.of(link.text()))) {
        sink.report(passage.path(i, "text"), link.text(), link.target());
      }
    }
  }
}
