package com.example.springboot;

import java.math.BigDecimal;
import java.util.List;
import org.congvan.body.Block;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.Paragraph;

/**
 * A content of the application's own.
 *
 * @param scores the scores
 */
record ScoreSheet(List<Score> scores) implements DocumentContent {

  /**
   * One line.
   *
   * @param unit the unit
   * @param points such as 85.50
   */
  record Score(String unit, BigDecimal points) {}

  @Override
  public DocumentBody body() {
    return new DocumentBody(
        scores.stream()
            .map(score -> (Block) Paragraph.of(score.unit() + ": " + score.points() + " điểm."))
            .toList());
  }
}
