package org.congvan.read.docx.audit;

import java.util.List;
import org.congvan.read.docx.audit.AuditEntries.Entry;
import org.congvan.read.docx.audit.AuditEntries.Open;
import org.congvan.read.docx.audit.check.Outcome;

/** An audit as a page of HTML with headings and lists that a reader of screens can follow. */
final class AuditPage {

  private static final String STYLE =
      """
      body{font:1rem/1.5 "Times New Roman",serif;max-width:50rem;margin:2rem auto;padding:0 1rem;\
      color:#000;background:#fff}
      li{margin:.75rem 0;overflow-wrap:anywhere}
      dl{margin:.25rem 0 0}
      dt{float:left;clear:left;margin-right:.5rem;font-weight:bold}
      dd{margin:0}
      """;

  private final StringBuilder html = new StringBuilder();
  private final AuditTexts texts;

  private AuditPage(AuditTexts texts) {
    this.texts = texts;
  }

  static String of(Audit audit, AuditEntries entries, AuditTexts texts) {
    AuditPage page = new AuditPage(texts);
    page.add(audit, entries);
    return page.html.toString();
  }

  private void add(Audit audit, AuditEntries entries) {
    String title = escaped(texts.get("title"));
    html.append("<!DOCTYPE html>\n<html lang=\"")
        .append(texts.language())
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>")
        .append(title)
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<main>\n<h1>")
        .append(title)
        .append(": ")
        .append(escaped(texts.get("verdict." + audit.verdict())))
        .append("</h1>\n");
    for (String line : AuditFormatter.summary(audit, texts)) {
      html.append("<p>").append(escaped(line)).append("</p>\n");
    }
    for (Outcome outcome : List.of(Outcome.FAIL, Outcome.NEEDS_REVIEW)) {
      List<Entry> listed = entries.entries(outcome);
      addEntries(texts.heading(outcome, audit.count(outcome), listed.size()), listed);
    }
    Outcome outcome = Outcome.NOT_EVALUATED;
    addOpen(texts.heading(outcome, audit.count(outcome)), entries.open());
    html.append("</main>\n</body>\n</html>\n");
  }

  private void heading(String words) {
    html.append("<h2>").append(escaped(words)).append("</h2>\n");
  }

  private void addEntries(String heading, List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    heading(heading);
    html.append("<ol>\n");
    for (Entry entry : entries) {
      html.append("<li>").append(escaped(entry.title())).append("\n<dl>\n");
      entry
          .details()
          .forEach(
              detail ->
                  html.append("<dt>")
                      .append(escaped(detail.label()))
                      .append("</dt><dd>")
                      .append(escaped(detail.text()))
                      .append("</dd>\n"));
      html.append("</dl></li>\n");
    }
    html.append("</ol>\n");
  }

  private void addOpen(String heading, List<Open> open) {
    if (open.isEmpty()) {
      return;
    }
    heading(heading);
    html.append("<ul>\n");
    for (Open each : open) {
      html.append("<li>")
          .append(escaped(each.reason()))
          .append(": ")
          .append(escaped(String.join("; ", each.requirements())))
          .append("</li>\n");
    }
    html.append("</ul>\n");
  }

  /** Characters that no page may hold become U+FFFD. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  private static boolean isAllowed(int c) {
    boolean control = Character.isISOControl(c) && c != '\n';
    return !control && Character.getType(c) != Character.SURROGATE && (c & 0xFFFE) != 0xFFFE;
  }
}
