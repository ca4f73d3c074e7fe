package org.congvan.rules.capitals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.congvan.scan.CitationScanner;
import org.congvan.scan.token.Tokens;
import org.congvan.scan.token.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * The names that need capitals, found by their words: those of {@code names.tsv}, agencies made of
 * a type and a field, provinces, and the laws that {@code scan} knows.
 */
final class NameTable {

  /** The names that end here, and where each further word leads. */
  static final class Node {
    private final Map<Long, Node> next = new HashMap<>();
    private final List<KnownName> names = new ArrayList<>();

    @Nullable Node next(Tokens tokens, int i) {
      return next.get(KnownName.symbol(tokens, i));
    }

    List<KnownName> names() {
      return names;
    }
  }

  private static final Map<String, String> LAWS =
      Map.of("L", "Luật ", "B", "Bộ luật ", "P", "Pháp lệnh ");

  /** "pháp luật đất đai" and "dự thảo luật" name no law. */
  private static final String[] BESIDE_LAW = {"-", "pháp quy kỷ", "-", "-"};

  private static final String[] BESIDE_PLACE = {"-", "-", "-", "-"};

  private static final NameTable STANDARD = read();

  private final Node root = new Node();

  private NameTable() {}

  static NameTable standard() {
    return STANDARD;
  }

  Node root() {
    return root;
  }

  private static NameTable read() {
    NameTable table = new NameTable();
    for (String[] row : WordTable.rows(NameTable.class, "names.tsv", 6)) {
      table.add(KnownName.of(row[0].equals("-") ? null : CapitalsPoint.of(row[0]), row[1], row, 2));
    }
    Map<String, String[]> types = new HashMap<>();
    for (String[] row : WordTable.rows(NameTable.class, "agency-types.tsv", 5)) {
      types.put(row[0], row);
    }
    for (String[] row : WordTable.rows(NameTable.class, "agency-fields.tsv", 2)) {
      for (String type : row[1].split(" ", -1)) {
        table.add(
            KnownName.of(
                CapitalsPoint.AGENCY,
                type + " " + row[0],
                Objects.requireNonNull(types.get(type), type),
                1));
      }
    }
    Map<String, String[]> besidePlaces = new HashMap<>();
    for (String[] row : WordTable.rows(NameTable.class, "province-words.tsv", 3)) {
      besidePlaces.put(row[0], new String[] {row[1], "-", "-", row[2]});
    }
    for (String[] row : WordTable.rows(CitationScanner.class, "places.tsv", 2)) {
      String[] beside = besidePlaces.getOrDefault(row[0], BESIDE_PLACE);
      table.add(KnownName.of(CapitalsPoint.PLACE, row[0], beside, 0));
    }
    for (String[] row : WordTable.rows(CitationScanner.class, "laws.tsv", 5)) {
      table.add(
          KnownName.of(
              CapitalsPoint.DOCUMENT,
              Objects.requireNonNull(LAWS.get(row[0]), row[0]) + row[1],
              BESIDE_LAW,
              0));
    }
    return table;
  }

  private void add(KnownName name) {
    Node node = root;
    for (int i = 0; name.written().kind(i) != Tokens.END; i++) {
      node = node.next.computeIfAbsent(KnownName.symbol(name.written(), i), key -> new Node());
    }
    node.names.add(name);
  }
}
