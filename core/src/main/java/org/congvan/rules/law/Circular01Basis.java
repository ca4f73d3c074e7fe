package org.congvan.rules.law;

import org.congvan.code.DocumentCode;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Confidence;

/**
 * The bases of rules under Circular 01/2011/TT-BNV. Its text was not available, so only
 * contradictions within the document are errors; the other rules rest on the decree that continued
 * its requirements, or on practice of the time.
 */
public final class Circular01Basis {

  private static final DocumentCode CIRCULAR = DocumentCode.parse("01/2011/TT-BNV");
  private static final DocumentCode DECREE_110 = DocumentCode.parse("110/2004/NĐ-CP");

  private Circular01Basis() {}

  /**
   * A requirement that Decree 30/2020/NĐ-CP continues at a place, such as {@code Điều 8 khoản 2}.
   */
  public static Basis unread(String placeInDecree30) {
    return continued(CIRCULAR, placeInDecree30);
  }

  /**
   * A requirement that Annex I, Part I of the decree continues at a point, such as {@code II.9.d}.
   */
  public static Basis annex1(String pointInDecree30) {
    return unread("Phụ lục I, Phần I, " + pointInDecree30);
  }

  /**
   * A requirement on who may sign, of the decree on records work of 2004, which Decree
   * 30/2020/NĐ-CP replaced.
   */
  public static Basis recordsDecree(String placeInDecree30) {
    return continued(DECREE_110, placeInDecree30);
  }

  private static Basis continued(DocumentCode instrument, String placeInDecree30) {
    return new Basis.UnreadClause(
        instrument,
        null,
        "quy định kế tục tại Nghị định 30/2020/NĐ-CP, " + placeInDecree30,
        Confidence.MEDIUM);
  }
}
