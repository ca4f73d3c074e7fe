package org.congvan.rules.law;

import org.congvan.code.DocumentCode;
import org.congvan.regulation.Basis;

/** The clauses of Decree 30/2020/NĐ-CP that rules rest on, quoted. */
public final class Decree30Basis {

  /** The decree. */
  public static final DocumentCode DECREE = DocumentCode.parse("30/2020/NĐ-CP");

  private Decree30Basis() {}

  /** A clause of the decree itself, such as {@code Điều 13 khoản 3}. */
  public static Basis article(String location, String quote) {
    return new Basis.Clause(DECREE, location, quote);
  }

  /** A point of Annex I, Part I, such as {@code II.9.d}. */
  public static Basis annex1(String point, String quote) {
    return new Basis.Clause(DECREE, "Phụ lục I, Phần I, " + point, quote);
  }

  /** A point of Annex II, such as {@code IV.1.a}. */
  public static Basis annex2(String point, String quote) {
    return new Basis.Clause(DECREE, "Phụ lục II, " + point, quote);
  }
}
