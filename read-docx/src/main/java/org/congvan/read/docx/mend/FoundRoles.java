package org.congvan.read.docx.mend;

import java.util.ArrayList;
import java.util.List;
import org.congvan.layout.Alignment;
import org.congvan.read.docx.component.ComponentFinder;
import org.congvan.read.docx.component.Components;
import org.congvan.read.docx.page.WordPage;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;
import org.congvan.read.docx.text.WordDocument;

/**
 * The roles of a file of which nobody has said them: head and foot as they are found, and what
 * stands between them as body. Lines in the middle may be titles and get no role.
 */
final class FoundRoles {

  private FoundRoles() {}

  static List<RoledText> of(WordDocument document) {
    Components components = ComponentFinder.find(WordPage.of(document));
    List<RoledText> roles = new ArrayList<>(components.roles());
    // Without a foot nobody knows where the body ends.
    Confidence confidence =
        components.signatures().isEmpty() ? Confidence.DOUBTFUL : Confidence.LIKELY;
    for (PaperBlock block : components.body()) {
      if (block instanceof PaperLine line && isText(line)) {
        roles.add(
            new RoledText(
                line.place(),
                leading(line.text()),
                line.text().strip(),
                Role.BODY,
                confidence,
                List.of("stands between head and foot")));
      }
    }
    return roles;
  }

  private static boolean isText(PaperLine line) {
    return !line.text().isBlank()
        && line.findForm().filter(form -> form.alignment() == Alignment.CENTER).isEmpty();
  }

  private static int leading(String text) {
    return text.length() - text.stripLeading().length();
  }
}
