package org.congvan.code;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which types the letters of a symbol may stand for. */
final class Abbreviations {
  /** Letters that are a type and, as often, the beginning of an agency's name. */
  private static final Set<String> OPEN = Set.of("CT", "TT", "KH", "TTr", "TC", "SL");

  /** Spellings beside those of the decree: older joint circulars, and what offices write. */
  private static final Map<String, DocumentType> OTHER_SPELLINGS =
      Map.of(
          "TTLB", DocumentType.JOINT_CIRCULAR,
          "TTLN", DocumentType.JOINT_CIRCULAR,
          "Ctr", DocumentType.PROGRAMME,
          "CV", DocumentType.DISPATCH,
          "SL", DocumentType.DECREE_LAW);

  private static final Set<DocumentType> NORMATIVE =
      EnumSet.of(
          DocumentType.RESOLUTION,
          DocumentType.DECISION,
          DocumentType.DIRECTIVE,
          DocumentType.ORDINANCE,
          DocumentType.ORDER,
          DocumentType.DECREE,
          DocumentType.CIRCULAR,
          DocumentType.JOINT_CIRCULAR,
          DocumentType.JOINT_RESOLUTION,
          DocumentType.CONSOLIDATED_TEXT);

  /** The types of each abbreviation, in their order. */
  private static final Map<String, List<DocumentType>> TYPES = byAbbreviation();

  private Abbreviations() {}

  private static Map<String, List<DocumentType>> byAbbreviation() {
    Map<String, List<DocumentType>> types = new HashMap<>();
    for (DocumentType type : DocumentType.values()) {
      String letters = type.abbreviation().orElse("");
      List<DocumentType> same = new ArrayList<>(types.getOrDefault(letters, List.of()));
      same.add(type);
      types.put(letters, same);
    }
    types.remove("");
    return types;
  }

  static boolean isType(String letters) {
    return TYPES.containsKey(letters);
  }

  /** Returns whether the letters may as well begin the name of an agency. */
  static boolean isOpen(String letters) {
    return OPEN.contains(letters);
  }

  /** Returns whether all these types can be normative texts. */
  static boolean areNormative(Set<DocumentType> types) {
    return NORMATIVE.containsAll(types);
  }

  /** Returns the types that State bodies mean by the first group of a symbol; empty if none. */
  static Set<DocumentType> stateTypes(String letters, boolean hasYear) {
    Set<DocumentType> types = EnumSet.noneOf(DocumentType.class);
    DocumentType other = OTHER_SPELLINGS.get(letters);
    if (other != null) {
      types.add(other);
    }
    for (DocumentType type : TYPES.getOrDefault(letters, List.of())) {
      // The Party's Thông tri shares its letters with Thông tư, but never has a year.
      if (!hasYear || type.group() != DocumentType.Group.PARTY) {
        types.add(type);
      }
    }
    return types;
  }

  /** Returns the types that Party bodies mean by the first group of a symbol; empty if none. */
  static Set<DocumentType> partyTypes(String letters) {
    return switch (letters) {
      // Party rules (quy định) are abbreviated both ways: 399-QĐ/TW, 08-QĐi/TW.
      case "QĐ" -> EnumSet.of(DocumentType.DECISION, DocumentType.RULES);
      case "QĐi" -> EnumSet.of(DocumentType.RULES);
      case "TT" -> EnumSet.of(DocumentType.CIRCULAR_LETTER);
      case "CV" -> EnumSet.of(DocumentType.DISPATCH);
      case "KL" -> EnumSet.of(DocumentType.CONCLUSION);
      default -> {
        Set<DocumentType> types = stateTypes(letters, false);
        types.removeIf(type -> type.group() != DocumentType.Group.ADMINISTRATIVE);
        yield types;
      }
    };
  }

  /**
   * Returns small letters in capitals; the first group must be a type, which keeps its own small
   * letters.
   */
  static Optional<String> capitals(String letters, boolean first) {
    String capitals = letters.toUpperCase(Locale.ROOT);
    if (capitals.isEmpty()) {
      return Optional.empty();
    }
    if (!first) {
      return Optional.of(capitals.equals("TTG") ? "TTg" : capitals);
    }
    for (DocumentType type : DocumentType.values()) {
      Optional<String> found =
          type.abbreviation().filter(a -> a.toUpperCase(Locale.ROOT).equals(capitals));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
