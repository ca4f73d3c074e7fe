package org.congvan.code;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
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

  CodeLetters {
    candidates = Collections.unmodifiableSet(candidates);
    agencies = List.copyOf(agencies);
  }

  static CodeLetters of(SymbolParts parts) {
    List<String> segments = parts.segments();
    String first = segments.get(0);
    boolean hasYear = parts.year() != 0;
    if (parts.hyphenated()) {
      return hyphenated(parts);
    }
    if (segments.size() == 1 && !assemblyOf(first).isEmpty()) {
      return ofAssembly(assemblyOf(first));
    }
    if (hasYear && JUDICIAL.contains(first)) {
      return new CodeLetters(CodeForm.JUDICIAL, none(), false, List.of(), "");
    }
    Set<DocumentType> types = Abbreviations.stateTypes(first, hasYear);
    if (first.equals("ND") && segments.size() == 2 && segments.get(1).equals("CP")) {
      types.add(DocumentType.DECREE);
    }
    if (first.equals("TT") && segments.size() == 2 && segments.get(1).equals("LB")) {
      return typed(parts, EnumSet.of(DocumentType.JOINT_CIRCULAR), true);
    }
    if (types.isEmpty()) {
      return untyped(segments, hasYear);
    }
    boolean normative = hasYear && Abbreviations.areNormative(types);
    boolean open = !normative && Abbreviations.isOpen(first);
    if (open) {
      types.add(DocumentType.DISPATCH);
    }
    return typed(parts, types, !open);
  }

  /** Returns the type that the letters settle, if they do. */
  Optional<DocumentType> type() {
    return settled && !candidates.isEmpty()
        ? Optional.of(candidates.iterator().next())
        : Optional.empty();
  }

  private static CodeLetters ofAssembly(String assembly) {
    Set<DocumentType> types =
        assembly.equals("QH")
            ? EnumSet.of(DocumentType.LAW, DocumentType.CODE, DocumentType.RESOLUTION)
            : EnumSet.of(DocumentType.ORDINANCE, DocumentType.RESOLUTION);
    return new CodeLetters(CodeForm.LAW, types, false, List.of(assembly), "");
  }

  private static CodeLetters typed(SymbolParts parts, Set<DocumentType> types, boolean settled) {
    List<String> segments = parts.segments();
    CodeForm form;
    if (parts.year() != 0 && Abbreviations.areNormative(types)) {
      form = CodeForm.NORMATIVE;
    } else if (segments.size() == 1) {
      form = CodeForm.BARE;
    } else if (settled && types.contains(DocumentType.DISPATCH)) {
      form = CodeForm.DISPATCH;
    } else {
      form = CodeForm.ADMINISTRATIVE;
    }
    return new CodeLetters(form, types, settled && types.size() == 1, issuers(segments), "");
  }

  private static CodeLetters untyped(List<String> segments, boolean hasYear) {
    String agency = segments.get(0);
    if (segments.size() == 1) {
      return new CodeLetters(CodeForm.BARE, none(), false, List.of(agency), "");
    }
    String last = segments.get(segments.size() - 1);
    if (last.equals("QĐ") || last.equals("NĐ")) {
      // Older symbols put the agency before the type: 1613/BYT-QĐ. No unit is abbreviated so.
      Set<DocumentType> types = Abbreviations.stateTypes(last, hasYear);
      return new CodeLetters(CodeForm.HISTORIC, types, true, List.of(agency), "");
    }
    Set<DocumentType> types = none();
    if (!hasYear) {
      types.add(DocumentType.DISPATCH);
    }
    boolean settled = !hasYear && !last.equals("TT");
    if (last.equals("TT")) {
      // 13/GDĐT-TT was a circular, 8458/NHNN-TT is a dispatch.
      types.add(DocumentType.CIRCULAR);
    }
    String unit = String.join("-", segments.subList(1, segments.size()));
    return new CodeLetters(CodeForm.DISPATCH, types, settled, List.of(agency), unit);
  }

  private static CodeLetters hyphenated(SymbolParts parts) {
    List<String> segments = parts.segments();
    String last = segments.get(segments.size() - 1);
    boolean typeThenBody = segments.size() == 2 && parts.slashAfter() == 1;
    Set<DocumentType> types = Abbreviations.partyTypes(segments.get(0));
    if (typeThenBody && !types.isEmpty() && !isStateBody(last)) {
      return new CodeLetters(CodeForm.PARTY, types, types.size() == 1, List.of(last), "");
    }
    return new CodeLetters(CodeForm.HISTORIC, none(), false, List.of(), "");
  }

  private static boolean isStateBody(String letters) {
    return STATE_BODIES.contains(letters)
        || letters.startsWith("HĐNN")
        || letters.startsWith("UBTVQH")
        || !assemblyOf(letters).isEmpty();
  }

  private static List<String> issuers(List<String> segments) {
    String first = segments.get(0);
    boolean joint = first.startsWith("TTL") || first.equals("NQLT");
    int end = joint ? segments.size() : Math.min(2, segments.size());
    return segments.subList(1, end);
  }

  /** Returns QH or UBTVQH if the letters are one of these, with or without a term; else empty. */
  private static String assemblyOf(String letters) {
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
