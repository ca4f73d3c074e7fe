package org.congvan.render.docx.fragment;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.congvan.layout.Component;

/** The ids of styles: {@code NationalName} for a component, {@code Heading1} for a heading. */
public final class StyleIds {

  /** How many levels of headings Word knows. */
  public static final int HEADING_LEVELS = 9;

  /** The style of paragraphs that name none. */
  public static final String NORMAL = "Normal";

  /** The style of strokes. */
  public static final String RULE = "Rule";

  /** The style of paragraphs that nothing is seen of. */
  public static final String GAP = "Gap";

  /** The character style of links. */
  public static final String HYPERLINK = "Hyperlink";

  /** The character style of the numbers of footnotes. */
  public static final String FOOTNOTE_REFERENCE = "FootnoteReference";

  private static final Map<Component, String> IDS = ids();

  private static final Set<String> USUAL = usual();

  private StyleIds() {}

  private static Map<Component, String> ids() {
    EnumMap<Component, String> ids = new EnumMap<>(Component.class);
    for (Component component : Component.values()) {
      ids.put(component, nameOf(component).replace(" ", ""));
    }
    ids.put(Component.FOOTNOTE, "FootnoteText");
    return ids;
  }

  private static Set<String> usual() {
    Set<String> usual = new HashSet<>(List.of(NORMAL, RULE, GAP, HYPERLINK));
    for (int level = 1; level <= 3; level++) {
      usual.add(heading(level));
    }
    for (Component component :
        EnumSet.of(
            Component.NATIONAL_NAME,
            Component.MOTTO,
            Component.PARENT_AGENCY,
            Component.ISSUING_AGENCY,
            Component.CODE,
            Component.PLACE_AND_DATE,
            Component.DISPATCH_SUBJECT,
            Component.ADDRESSEES,
            Component.BODY,
            Component.CLAUSE,
            Component.BULLET,
            Component.AUTHORITY,
            Component.SIGNER_NAME,
            Component.RECIPIENTS_WORD,
            Component.RECIPIENT_LIST,
            Component.PAGE_NUMBER)) {
      usual.add(of(component));
    }
    return Set.copyOf(usual);
  }

  /**
   * Returns whether a style is one of those that most dispatches keep to.
   *
   * @param styleId the id of the style
   * @return true if the short style part has it
   */
  public static boolean isUsual(String styleId) {
    return USUAL.contains(styleId);
  }

  /**
   * Returns whether a style is one that only documents with footnotes have.
   *
   * @param styleId the id of the style
   * @return true for the styles of notes and their numbers
   */
  public static boolean isOfFootnotes(String styleId) {
    return styleId.equals(of(Component.FOOTNOTE)) || styleId.equals(FOOTNOTE_REFERENCE);
  }

  /**
   * Returns the id of a component's style.
   *
   * @param component the component
   * @return such as {@code NationalName}
   */
  public static String of(Component component) {
    return Objects.requireNonNull(IDS.get(component));
  }

  /**
   * Returns the name that Word shows for a component's style.
   *
   * @param component the component
   * @return such as {@code National Name}; for footnotes the name that Word knows their style by
   */
  public static String nameOf(Component component) {
    if (component == Component.FOOTNOTE) {
      return "footnote text";
    }
    StringBuilder name = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < component.name().length(); i++) {
      char c = component.name().charAt(i);
      name.append(c == '_' ? ' ' : first ? c : Character.toLowerCase(c));
      first = c == '_';
    }
    return name.toString();
  }

  /**
   * Returns the id of a heading's style.
   *
   * @param level 1 or more; levels that Word does not know take the last one it knows
   * @return such as {@code Heading1}
   */
  public static String heading(int level) {
    return "Heading" + Math.min(level, HEADING_LEVELS);
  }
}
