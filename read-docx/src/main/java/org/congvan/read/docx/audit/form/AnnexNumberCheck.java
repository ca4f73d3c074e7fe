package org.congvan.read.docx.audit.form;

import java.util.List;
import org.congvan.layout.Component;
import org.congvan.layout.PageLayout;
import org.congvan.read.docx.audit.check.Aspect;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.audit.check.Phrase;
import org.congvan.read.docx.text.WordSection;

/** Pages of an annex are counted from 1, so it begins a section. */
final class AnnexNumberCheck implements FormCheck {

  @Override
  public List<CheckResult> judge(Subject subject) {
    PageLayout layout = subject.layout();
    Tally tally =
        new Tally(
                Aspect.FIRST_NUMBER,
                Component.ANNEX_LABEL,
                Phrase.of("words", "1"),
                layout.style(Component.ANNEX_LABEL).basis())
            .suggesting(Phrase.of("suggest.first-number.ANNEX_LABEL"));
    int before = 0;
    for (RoledWords words : subject.words(Component.ANNEX_LABEL)) {
      int position = words.standing().room().section();
      if (position < 0) {
        continue;
      }
      WordSection section = subject.document().sections().get(position);
      int number = section.findFirstNumber().orElse(0);
      if (position > before && number == 1) {
        tally.right(Phrase.of("words", "1"), words.spot());
      } else {
        tally.wrong(
            number == 0 ? Phrase.of("number.goesOn") : Phrase.of("words", Integer.toString(number)),
            words,
            1);
      }
      before = position;
    }
    return List.of(tally.result());
  }
}
