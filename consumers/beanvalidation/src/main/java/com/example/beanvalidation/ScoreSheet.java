package com.example.beanvalidation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.Paragraph;

/**
 * A content of the program's own, with constraints of its own.
 *
 * @param scores the scores
 */
record ScoreSheet(List<@Valid Score> scores) implements DocumentContent {

  /**
   * One line.
   *
   * @param unit the unit, at most 5 letters
   * @param points at most 100
   */
  record Score(@Size(max = 5) String unit, @Max(value = 100, message = "{acme.points}") int points) {}

  @Override
  public DocumentBody body() {
    return DocumentBody.of(Paragraph.of("Điểm của các đơn vị."));
  }
}
