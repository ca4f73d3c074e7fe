package org.congvan.read.docx.audit.form;

import java.util.List;
import org.congvan.read.docx.audit.check.CheckResult;

/** A kind of check, such as that of letter sizes, for each component one. */
interface FormCheck {

  /** Judges a file. */
  List<CheckResult> judge(Subject subject);
}
