package org.congvan.read.docx.audit.form;

import java.util.ArrayList;
import java.util.List;
import org.congvan.layout.Component;
import org.congvan.read.docx.audit.check.Aspect;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.audit.check.Phrase;

/** The single frames of stamps. */
final class FrameCheck implements FormCheck {

  @Override
  public List<CheckResult> judge(Subject subject) {
    List<CheckResult> results = new ArrayList<>();
    for (Component component : Component.values()) {
      if (subject.layout().style(component).boxed()) {
        Tally tally =
            new Tally(
                    Aspect.FRAME,
                    component,
                    Phrase.of("framed"),
                    subject.layout().style(component).basis())
                .suggesting(Phrase.of("suggest.frame"));
        for (RoledWords words : subject.words(component)) {
          Standing standing = words.standing();
          if (standing.room().framed()
              || FileMap.isFrame(standing.paragraph().format().borders())) {
            tally.right(Phrase.of("framed"), words.spot());
          } else {
            tally.wrong(Phrase.of("unframed"), words, 1);
          }
        }
        results.add(tally.result());
      }
    }
    return results;
  }
}
