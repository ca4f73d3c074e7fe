package org.congvan.read.docx.audit.form;

import java.util.ArrayList;
import java.util.List;
import org.congvan.layout.PageLayout;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.role.RoledText;
import org.congvan.read.docx.text.WordDocument;
import org.congvan.regulation.Basis;

/** All checks of form of a file against the page that a regulation wants. */
public final class FormAudit {

  private FormAudit() {}

  /**
   * Judges a file.
   *
   * @param document what the file holds
   * @param roles what its words are; without them the sheet, typefaces and page numbers alone are
   *     judged
   * @param layout the page that the regulation wants
   * @param onTypeface what the typeface and colour of letters rest on
   * @return a result for every check, those that concern nothing in the file included
   */
  public static List<CheckResult> of(
      WordDocument document, List<RoledText> roles, PageLayout layout, Basis onTypeface) {
    Subject subject = new Subject(document, roles, layout);
    List<FormCheck> checks =
        List.of(
            new SheetCheck(),
            new TypefaceCheck(onTypeface),
            new PageNumberCheck(),
            new AnnexNumberCheck(),
            new PresenceCheck(),
            new WritingCheck(),
            new SingleLineCheck(),
            new SizeCheck(),
            new FaceCheck(),
            new CaseCheck(),
            new AlignmentCheck(),
            new ParagraphCheck(),
            new RuleLineCheck(),
            new FrameCheck(),
            new PlaceCheck());
    List<CheckResult> results = new ArrayList<>();
    checks.forEach(check -> results.addAll(check.judge(subject)));
    return List.copyOf(results);
  }
}
