package org.congvan.read.docx.content;

import java.util.ArrayList;
import java.util.List;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.paper.PaperPlace;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;

/** What is said of a body beside its blocks: the roles of its lines, and doubts. */
final class Findings {

  private static final int MOST_QUOTED = 120;

  private final List<RoledText> roles = new ArrayList<>();
  private final List<BodyDoubt> doubts = new ArrayList<>();

  void role(PaperLine line, Role role, Confidence confidence, String... evidence) {
    String text = line.text();
    String words = text.strip();
    if (words.isEmpty() && line.label().isEmpty()) {
      return;
    }
    int start = words.isEmpty() ? 0 : text.indexOf(words.charAt(0));
    roles.add(new RoledText(line.place(), start, words, role, confidence, List.of(evidence)));
  }

  void doubt(PaperPlace place, String text, String reason, String... candidates) {
    String words = text.strip();
    String quoted = words.length() > MOST_QUOTED ? words.substring(0, MOST_QUOTED) + "…" : words;
    doubts.add(new BodyDoubt(place, quoted, List.of(candidates), reason));
  }

  List<RoledText> roles() {
    return roles;
  }

  List<BodyDoubt> doubts() {
    return doubts;
  }
}
