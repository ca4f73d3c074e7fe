package org.congvan.read.docx.audit;

import java.util.List;
import java.util.Objects;
import org.congvan.read.docx.audit.check.Outcome;
import org.congvan.read.docx.audit.check.Phrase;
import org.congvan.regulation.Regulation;
import org.jspecify.annotations.Nullable;

/**
 * The audit of a Word file (kết quả rà soát), such as one of Decree 30/2020/NĐ-CP with 2 faults.
 * The same file gives an equal audit.
 *
 * @param regulation the regulation of the document's day; null if none could be chosen
 * @param items its requirements in the order of the regulation; none without a regulation
 * @param remarks what holds for the audit as a whole, such as why no regulation could be chosen
 */
public record Audit(@Nullable Regulation regulation, List<AuditItem> items, List<Phrase> remarks) {

  /** Copies the lists. */
  public Audit {
    items = List.copyOf(Objects.requireNonNull(items, "items"));
    remarks = List.copyOf(Objects.requireNonNull(remarks, "remarks"));
  }

  /**
   * Returns the requirements that come to an outcome.
   *
   * @param outcome the outcome
   * @return the items in the order of the regulation
   */
  public List<AuditItem> items(Outcome outcome) {
    return items.stream().filter(each -> each.outcome() == outcome).toList();
  }

  /**
   * Returns how many requirements come to an outcome.
   *
   * @param outcome the outcome
   * @return the number, 0 or more
   */
  public int count(Outcome outcome) {
    return items(outcome).size();
  }

  /**
   * Returns how much was judged: of the requirements that apply, those that passed or failed.
   *
   * @return whole percent, rounded down, 0 to 100; 0 if nothing applies
   */
  public int percentEvaluated() {
    int applying = items.size() - count(Outcome.NOT_APPLICABLE);
    return applying == 0 ? 0 : (count(Outcome.PASS) + count(Outcome.FAIL)) * 100 / applying;
  }

  /**
   * Returns what the audit comes to.
   *
   * @return the verdict
   */
  public AuditVerdict verdict() {
    if (regulation == null) {
      return AuditVerdict.UNDETERMINED;
    }
    if (count(Outcome.FAIL) > 0) {
      return AuditVerdict.FAULTS;
    }
    return count(Outcome.NEEDS_REVIEW) + count(Outcome.NOT_EVALUATED) > 0 || items.isEmpty()
        ? AuditVerdict.OPEN
        : AuditVerdict.NO_FAULT_FOUND;
  }
}
