package org.congvan.read.docx.audit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.congvan.read.docx.audit.check.Spot;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.paper.PaperPlace;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;
import org.congvan.read.docx.text.WordDocument;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.validation.Finding;
import org.jspecify.annotations.Nullable;

/** Where in a file the words of a finding stand. */
final class FindingSpots {

  /** The roles of a part of the document, by the first names of its path; longer ones first. */
  private static final Map<String, Set<Role>> ROLES =
      Map.ofEntries(
          Map.entry("header.issuer.parentName", EnumSet.of(Role.PARENT_AGENCY)),
          Map.entry("header.issuer", EnumSet.of(Role.ISSUING_AGENCY)),
          Map.entry("header.code", EnumSet.of(Role.CODE)),
          Map.entry("header.draftCode", EnumSet.of(Role.CODE)),
          Map.entry("header.promulgation", EnumSet.of(Role.PLACE_AND_DATE)),
          Map.entry("header.urgency", EnumSet.of(Role.URGENCY)),
          Map.entry("header.confidentiality", EnumSet.of(Role.CONFIDENTIALITY)),
          Map.entry("header.circulation", EnumSet.of(Role.CIRCULATION)),
          Map.entry("type", EnumSet.of(Role.TYPE_NAME)),
          Map.entry("subject", EnumSet.of(Role.DISPATCH_SUBJECT, Role.TITLED_SUBJECT)),
          Map.entry("addressees", EnumSet.of(Role.ADDRESSEES)),
          Map.entry("signature", EnumSet.of(Role.AUTHORITY, Role.SIGNER_NAME)),
          Map.entry("cosignatures", EnumSet.of(Role.AUTHORITY, Role.SIGNER_NAME)),
          Map.entry("distribution.archive", EnumSet.of(Role.ARCHIVE)),
          Map.entry("distribution", EnumSet.of(Role.RECIPIENTS_WORD, Role.RECIPIENT, Role.ARCHIVE)),
          Map.entry("attachments", EnumSet.of(Role.ANNEX_LABEL, Role.ANNEX_TITLE)));

  private final List<WordParagraph> paragraphs;
  private final Map<Role, List<RoledText>> roles = new HashMap<>();

  FindingSpots(WordDocument document, List<RoledText> all) {
    this.paragraphs = document.paragraphs();
    for (RoledText role : all) {
      roles.computeIfAbsent(role.role(), key -> new ArrayList<>()).add(role);
    }
  }

  /** The place of the offending words; otherwise of the component; null if neither is known. */
  @Nullable Spot of(Finding finding) {
    String words = finding.arguments().isEmpty() ? "" : finding.arguments().get(0);
    List<RoledText> component = component(finding.path().toString());
    for (RoledText text : component) {
      if (!words.isBlank() && text.text().contains(words)) {
        return spot(text);
      }
    }
    if (!component.isEmpty()) {
      return spot(component.get(0));
    }
    if (words.length() < 2) {
      return null;
    }
    return paragraphs.stream()
        .filter(each -> each.printedText().contains(words))
        .findFirst()
        .map(each -> new Spot(each.place(), around(each.printedText(), words)))
        .orElse(null);
  }

  private List<RoledText> component(String path) {
    String best = "";
    for (String start : ROLES.keySet()) {
      if (path.startsWith(start) && start.length() > best.length()) {
        best = start;
      }
    }
    List<RoledText> found = new ArrayList<>();
    for (Role role : ROLES.getOrDefault(best, Set.of())) {
      found.addAll(roles.getOrDefault(role, List.of()));
    }
    return found;
  }

  private static Spot spot(RoledText text) {
    WordPlace place = text.place() instanceof PaperPlace.InWord in ? in.place() : WordPlace.FILE;
    return new Spot(place, text.text());
  }

  /** Words before the offending ones help to find them. */
  private static String around(String text, String words) {
    int at = text.indexOf(words);
    int start = at > 30 ? text.indexOf(' ', at - 30) + 1 : 0;
    return start > 0 && start <= at ? "…" + text.substring(start) : text;
  }
}
