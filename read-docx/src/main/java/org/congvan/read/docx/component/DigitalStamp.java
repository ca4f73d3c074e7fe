package org.congvan.read.docx.component;

import java.util.List;
import java.util.regex.Pattern;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;

/**
 * The lines that a program shows where a file was signed digitally (hiển thị chữ ký số), such as
 * {@code Ký bởi: Sở Nội vụ} and {@code Thời gian ký: 18/04/2023 09:12:40 +07:00}.
 */
final class DigitalStamp {
  private static final Pattern FIRST =
      Pattern.compile(
          "[^a-z]{0,3}+(?:(?:da |duoc )?ky (?:so )?boi|nguoi ky|da ky so|thoi gian ky|ngay ky|gio ky"
              + "|digitally signed|signed by|signature (?:not verified|valid))\\b.*+");

  private static final Pattern FURTHER =
      Pattern.compile(
          "(?:co quan|don vi|to chuc|email|chuc vu|date|reason|location|ly do|dia diem) ?:.*+");

  private static final int LONGEST = 150;

  private final List<RoledText> roles;
  private boolean open;

  DigitalStamp(List<RoledText> roles) {
    this.roles = roles;
  }

  /** Takes a line of a stamp; returns whether it is one. */
  boolean take(Piece piece) {
    boolean first = FIRST.matcher(piece.folded()).matches();
    open = piece.text().length() <= LONGEST && (first || (open && isFurther(piece)));
    if (open) {
      roles.add(piece.as(Role.SIGNED_NOTE, Confidence.CERTAIN, "is a line of a digital stamp"));
    }
    return open;
  }

  /** Returns whether a line is of a stamp. */
  static boolean is(Piece piece) {
    return piece.text().length() <= LONGEST
        && (FIRST.matcher(piece.folded()).matches() || isFurther(piece));
  }

  private static boolean isFurther(Piece piece) {
    return FURTHER.matcher(piece.folded()).matches();
  }
}
