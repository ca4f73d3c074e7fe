package org.congvan.code;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the letters of a code say and leave open.
 *
 * @param form how the code is put together
 * @param candidates the types the letters allow
 * @param settled whether the single candidate is certain
 * @param agencies the issuing agencies, as far as the form shows them
 * @param unit the drafting unit of a công văn, or empty
 */
record CodeLetters(
    CodeForm form,
    Set<DocumentType> candidates,
    boolean settled,
    List<String> agencies,
    String unit) {

  /** Letters that are a type and, as often, the beginning of an agency's name. */
  private static final Set<String> OPEN = Set.of("CT", "TT", "KH", "TTr", "TC", "SL");

  private static final Set<DocumentType> NORMATIVE_TYPES =
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

  /** First groups of papers of a court: kind of case, with the stage of proceedings. */
  private static final Set<String> JUDICIAL =
      Set.of(
          "DS",
          "DSST",
          "DSPT",
          "DDST",
          "HS",
          "HSST",
          "HSPT",
          "HC",
          "HCST",
          "HCPT",
          "HNGĐ",
          "HNGĐST",
          "KDTM",
          "KDTMST",
          "KDTMPT",
          "LĐST",
          "TLST",
          "TLPT",
          "QĐST",
          "QĐPT",
          "QĐXX",
          "QĐXXST",
          "QĐXXPT",
          "QĐHPT",
          "ST",
          "PT",
          "AL",
          "ADBPKCTT");

  /** State bodies whose old symbols have the Party's shape. */
  private static final Set<String> STATE_BODIES =
      Set.of("CP", "TTg", "CTN", "LB", "TĐC", "KHKT", "HĐBT", "TTLB");

  private static final Map<String, DocumentType> OTHER_SPELLINGS =
      Map.of(
          "TTLB", DocumentType.JOINT_CIRCULAR,
          "TTLN", DocumentType.JOINT_CIRCULAR,
          "Ctr", DocumentType.PROGRAMME,
          "CV", DocumentType.DISPATCH);

  CodeLetters {
    candidates = Collections.unmodifiableSet(candidates);
    agencies = List.copyOf(agencies);
  }

  static CodeLetters of(CodeParts parts) {
    List<String> segments = parts.segments();
    String first = segments.get(0);
    if (parts.hyphenated()) {
      return hyphenated(parts);
    }
    String assembly = assemblyOf(first);
    if (segments.size() == 1 && !assembly.isEmpty()) {
      Set<DocumentType> types =
          assembly.equals("QH")
              ? EnumSet.of(DocumentType.LAW, DocumentType.CODE, DocumentType.RESOLUTION)
              : EnumSet.of(DocumentType.ORDINANCE, DocumentType.RESOLUTION);
      return new CodeLetters(CodeForm.LAW, types, false, List.of(assembly), "");
    }
    boolean hasYear = parts.year() != 0;
    if (hasYear && JUDICIAL.contains(first)) {
      return new CodeLetters(CodeForm.JUDICIAL, none(), false, List.of(), "");
    }
    Set<DocumentType> types = types(first, segments, hasYear);
    if (types.isEmpty()) {
      boolean bare = segments.size() == 1;
      return new CodeLetters(
          bare ? CodeForm.BARE : CodeForm.DISPATCH,
          bare || hasYear ? none() : EnumSet.of(DocumentType.DISPATCH),
          !bare && !hasYear,
          List.of(first),
          String.join("-", segments.subList(1, segments.size())));
    }
    boolean settled = (hasYear && NORMATIVE_TYPES.containsAll(types)) || !OPEN.contains(first);
    if (!settled) {
      types.add(DocumentType.DISPATCH);
    }
    CodeForm form =
        hasYear && NORMATIVE_TYPES.containsAll(types)
            ? CodeForm.NORMATIVE
            : segments.size() == 1 ? CodeForm.BARE : CodeForm.ADMINISTRATIVE;
    return new CodeLetters(form, types, settled && types.size() == 1, issuers(segments), "");
  }

  Optional<DocumentType> type() {
    return settled ? candidates.stream().findFirst() : Optional.empty();
  }

  private static CodeLetters hyphenated(CodeParts parts) {
    List<String> segments = parts.segments();
    String first = segments.get(0);
    String last = segments.get(segments.size() - 1);
    boolean typeThenBody = segments.size() == 2 && parts.slashAfter() == 1;
    Set<DocumentType> types = partyTypes(first);
    if (typeThenBody
        && !types.isEmpty()
        && !STATE_BODIES.contains(last)
        && assemblyOf(last).isEmpty()
        && !last.startsWith("HĐNN")) {
      return new CodeLetters(CodeForm.PARTY, types, types.size() == 1, List.of(last), "");
    }
    return new CodeLetters(CodeForm.HISTORIC, none(), false, List.of(), "");
  }

  private static Set<DocumentType> partyTypes(String letters) {
    return switch (letters) {
      case "QĐ" -> EnumSet.of(DocumentType.DECISION, DocumentType.RULES);
      case "QĐi" -> EnumSet.of(DocumentType.RULES);
      case "TT" -> EnumSet.of(DocumentType.CIRCULAR_LETTER);
      case "CV" -> EnumSet.of(DocumentType.DISPATCH);
      case "KL" -> EnumSet.of(DocumentType.CONCLUSION);
      default -> abbreviatedBy(letters, DocumentType.Group.ADMINISTRATIVE);
    };
  }

  private static Set<DocumentType> abbreviatedBy(String letters, DocumentType.Group group) {
    Set<DocumentType> types = none();
    for (DocumentType type : DocumentType.values()) {
      if (type.group() == group && type.abbreviation().filter(letters::equals).isPresent()) {
        types.add(type);
      }
    }
    return types;
  }

  private static Set<DocumentType> types(String letters, List<String> segments, boolean hasYear) {
    Set<DocumentType> types = none();
    DocumentType other = OTHER_SPELLINGS.get(letters);
    if (other != null) {
      types.add(other);
    }
    if (letters.equals("ND") && segments.size() == 2 && segments.get(1).equals("CP")) {
      types.add(DocumentType.DECREE);
    }
    for (DocumentType type : DocumentType.values()) {
      boolean party = type.group() == DocumentType.Group.PARTY;
      if (!(party && hasYear) && type.abbreviation().filter(letters::equals).isPresent()) {
        types.add(type);
      }
    }
    return types;
  }

  private static List<String> issuers(List<String> segments) {
    String first = segments.get(0);
    boolean joint = first.startsWith("TTL") || first.equals("NQLT");
    int end = joint ? segments.size() : Math.min(2, segments.size());
    return segments.subList(1, end);
  }

  /**
   * Returns QH or UBTVQH if the letters are one of these with or without a term; otherwise empty.
   */
  static String assemblyOf(String letters) {
    int end = letters.length();
    while (end > 0 && letters.charAt(end - 1) >= '0' && letters.charAt(end - 1) <= '9') {
      end--;
    }
    String body = letters.substring(0, end);
    boolean term = letters.length() - end <= 2;
    return term && (body.equals("QH") || body.equals("UBTVQH")) ? body : "";
  }

  private static Set<DocumentType> none() {
    return EnumSet.noneOf(DocumentType.class);
  }
}
