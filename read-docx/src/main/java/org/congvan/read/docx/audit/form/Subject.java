package org.congvan.read.docx.audit.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.congvan.layout.Component;
import org.congvan.layout.PageLayout;
import org.congvan.read.docx.paper.PaperPlace;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;
import org.congvan.read.docx.text.WordDocument;

/** What is judged: a file, what its words are, and the page that the regulation wants. */
final class Subject {

  /** Components that are running text, in which single words may be set otherwise. */
  static final Set<Component> RUNNING_TEXT =
      EnumSet.of(
          Component.LEGAL_BASIS,
          Component.BODY,
          Component.CLAUSE,
          Component.POINT,
          Component.BULLET,
          Component.TABLE_CELL,
          Component.FOOTNOTE);

  /** Without any of them, what was taken for a head may be none, and nothing is sure. */
  private static final Set<Role> HEAD = EnumSet.of(Role.NATIONAL_NAME, Role.MOTTO, Role.CODE);

  private static final Set<Component> OF_THE_HEAD =
      EnumSet.range(Component.CIRCULATION, Component.ADDRESSEES);

  private final WordDocument document;
  private final PageLayout layout;
  private final FileMap map;
  private final Map<Component, List<RoledWords>> words = new EnumMap<>(Component.class);
  private final boolean roled;
  private final boolean headed;

  Subject(WordDocument document, List<RoledText> roles, PageLayout layout) {
    this.document = document;
    this.layout = layout;
    this.map = FileMap.of(document);
    this.roled = !roles.isEmpty();
    this.headed = roles.stream().anyMatch(each -> HEAD.contains(each.role()));
    for (RoledText role : roles) {
      if (role.place() instanceof PaperPlace.InWord in) {
        role.role()
            .component()
            .ifPresent(
                component ->
                    map.find(in.place())
                        .ifPresent(
                            standing -> add(RoledWords.of(role, component, standing, headed))));
      }
    }
    doubtAnnexes();
  }

  /**
   * An annex may have a head of its own, such as a regulation that is issued with a decision; what
   * is taken for parts of it is not sure.
   */
  private void doubtAnnexes() {
    int end =
        first(Component.SIGNER_NAME)
            .or(() -> first(Component.AUTHORITY))
            .map(each -> each.standing().order())
            .orElse(Integer.MAX_VALUE);
    for (Component component : OF_THE_HEAD) {
      words.computeIfPresent(
          component,
          (key, all) ->
              all.stream()
                  .map(each -> each.standing().order() > end ? each.doubted() : each)
                  .toList());
    }
    if (words(Component.ANNEX_LABEL).isEmpty()) {
      words.computeIfPresent(
          Component.ANNEX_TITLE, (key, all) -> all.stream().map(RoledWords::doubted).toList());
    }
  }

  private void add(RoledWords found) {
    if (!found.letters().isEmpty()) {
      words.computeIfAbsent(found.component(), key -> new ArrayList<>()).add(found);
    }
  }

  WordDocument document() {
    return document;
  }

  PageLayout layout() {
    return layout;
  }

  FileMap map() {
    return map;
  }

  /** Whether anything that only a head has was found. */
  boolean isHeaded() {
    return headed;
  }

  /** Whether the roles of the words are known at all. */
  boolean isRoled() {
    return roled;
  }

  List<RoledWords> words(Component component) {
    return words.getOrDefault(component, List.of());
  }

  Optional<RoledWords> first(Component component) {
    return words(component).stream().findFirst();
  }
}
