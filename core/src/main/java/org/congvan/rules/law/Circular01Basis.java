package org.congvan.rules.law;

import org.congvan.code.DocumentCode;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Confidence;

/**
 * What rules rest on under Circular 01/2011/TT-BNV. Its text is not at hand, so that only
 * contradictions of the document itself are errors there; the rest rests on the decree that carried
 * the same requirements on, or on practice of that time.
 */
public final class Circular01Basis {

  private static final DocumentCode CIRCULAR = DocumentCode.parse("01/2011/TT-BNV");
  private static final DocumentCode DECREE_110 = DocumentCode.parse("110/2004/NĐ-CP");

  private Circular01Basis() {}

  /** A requirement that Decree 30/2020/NĐ-CP carried on at the place told. */
  public static Basis unread(String placeInDecree30) {
    return carriedOn(CIRCULAR, placeInDecree30);
  }

  /**
   * A requirement of the decree on records work of 2004, which was for who may sign, and which
   * Decree 30/2020/NĐ-CP replaced.
   */
  public static Basis recordsDecree(String placeInDecree30) {
    return carriedOn(DECREE_110, placeInDecree30);
  }

  private static Basis carriedOn(DocumentCode instrument, String placeInDecree30) {
    return new Basis.UnreadClause(
        instrument,
        null,
        "quy định kế tục tại Nghị định 30/2020/NĐ-CP, " + placeInDecree30,
        Confidence.MEDIUM);
  }
}
