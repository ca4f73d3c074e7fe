package org.congvan.path;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In which order components are read: as the records of documents declare them, from the head of
 * the first page to the annexes. Names that are not listed come after those that are, by their
 * letters.
 */
final class ReadingOrder {

  private static final List<String> NAMES =
      List.of(
          // a copy, and the parts of any document up to the text
          "form",
          "original",
          "type",
          "header",
          "issuer",
          "coIssuers",
          "indicator",
          "code",
          "draftCode",
          "promulgation",
          "family",
          "urgency",
          "confidentiality",
          "circulation",
          "medium",
          // agencies, people and places
          "kind",
          "name",
          "parentName",
          "abbreviation",
          "id",
          "contact",
          "purpose",
          "address",
          "email",
          "telephone",
          "fax",
          "website",
          "place",
          "date",
          // the parts of a document from the subject on
          "subject",
          "sender",
          "addressees",
          "inResponseTo",
          "title",
          "content",
          "signature",
          "cosignatures",
          "distribution",
          "confirmation",
          "attachments",
          "separateFile",
          "registration",
          // who signs and who receives
          "agency",
          "authorities",
          "principal",
          "position",
          "fullName",
          "otherPosition",
          "recipients",
          "archive",
          "drafter",
          "clerk",
          "draftingUnit",
          "copies",
          "initials",
          "copiesIssued",
          // blocks
          "body",
          "pages",
          "role",
          "act",
          "level",
          "ordinal",
          "heading",
          "mark",
          "numbering",
          "first",
          "items",
          "picture",
          "widthMillimetres",
          "heightMillimetres",
          "alternativeText",
          "caption",
          "columns",
          "rows",
          "orientation",
          "borders",
          "letterSize",
          "cells",
          "inlines",
          "blocks",
          "columnSpan",
          "rowSpan",
          "share",
          "alignment",
          // charts
          "categoryTitle",
          "valueTitle",
          "categories",
          "series",
          "values",
          // words and figures
          "aspect",
          "text",
          "reference",
          "issuerId",
          "documentId",
          "target",
          "emphasis",
          "checked",
          "start",
          "end",
          "areas",
          "channels",
          "counts",
          "value",
          "unit",
          "channel",
          // reports
          "frequency",
          "label",
          "from",
          "to",
          "period",
          "opening",
          "directives",
          "activities",
          "results",
          "contents",
          "forms",
          "quantities",
          "conditions",
          "advantages",
          "difficulties",
          "recommendations",
          "plannedTasks",
          "closing",
          "outline",
          "written",
          "itemStyle",
          "lead",
          "conclusion",
          "addressedTo",
          // records systems
          "fileCode",
          "organId",
          "fileCatalog",
          "fileNotation",
          "ordinalInFile",
          "language",
          "pageAmount",
          "description",
          "summary",
          "dueDate",
          "steering");

  private static final Map<String, Integer> RANKS = ranks();

  private ReadingOrder() {}

  private static Map<String, Integer> ranks() {
    Map<String, Integer> ranks = new HashMap<>();
    for (String name : NAMES) {
      ranks.put(name, ranks.size());
    }
    return Map.copyOf(ranks);
  }

  static int compare(String a, String b) {
    int last = RANKS.size();
    int byRank = Integer.compare(RANKS.getOrDefault(a, last), RANKS.getOrDefault(b, last));
    return byRank != 0 ? byRank : a.compareTo(b);
  }
}
