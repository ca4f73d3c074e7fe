package org.congvan.requirement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.congvan.layout.Component;
import org.congvan.regulation.Decree30;
import org.congvan.regulation.Regulation;
import org.congvan.rule.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * What each sentence of a regulation demands, such as the 367 demands of Decree 30/2020/NĐ-CP on
 * form, in the order of the regulation.
 */
public final class RequirementTable {

  private static final Pattern SPACE = Pattern.compile(" ");

  private RequirementTable() {}

  /**
   * Returns what a regulation demands.
   *
   * @param regulation the regulation
   * @return its requirements; none for a regulation whose text is not at hand
   */
  public static List<Requirement> of(Regulation regulation) {
    return regulation.id().equals(Decree30.REGULATION.id()) ? Shipped.DECREE_30 : List.of();
  }

  /** Read when first needed. */
  private static final class Shipped {

    static final List<Requirement> DECREE_30 = load("nd30-2020.txt");

    private static List<Requirement> load(String resource) {
      try (InputStream stream =
          Objects.requireNonNull(RequirementTable.class.getResourceAsStream(resource), resource)) {
        return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException broken) {
        throw new UncheckedIOException("Cannot read " + resource, broken);
      }
    }
  }

  /** Reads a table; its head says how a row is written. */
  static List<Requirement> read(String text) {
    List<Requirement> requirements = new ArrayList<>();
    String location = "";
    int sentence = 0;
    Rows rows = null;
    for (String line : text.lines().toList()) {
      if (line.startsWith("## ")) {
        addTo(requirements, rows);
        rows = null;
        location = line.substring(3);
        sentence = 0;
      } else if (line.startsWith("> ")) {
        addTo(requirements, rows);
        sentence++;
        rows = new Rows(location, sentence, line.substring(2));
      } else if (rows != null && !line.isBlank() && !line.startsWith("#")) {
        rows.add(line);
      }
    }
    addTo(requirements, rows);
    return List.copyOf(requirements);
  }

  private static void addTo(List<Requirement> requirements, @Nullable Rows rows) {
    if (rows != null && rows.isRequirement()) {
      requirements.add(rows.requirement());
    }
  }

  /** The rows below one sentence. */
  private static final class Rows {

    private final String location;
    private final int sentence;
    private final String words;
    private final List<RuleId> rules = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();
    private final Set<Component> components = EnumSet.noneOf(Component.class);
    private final List<String> reasons = new ArrayList<>();
    private boolean proved;
    private boolean explained;

    Rows(String location, int sentence, String words) {
      this.location = location;
      this.sentence = sentence;
      this.words = words;
    }

    void add(String row) {
      if (row.startsWith("rule ")) {
        rules.add(RuleId.parse(name(row.substring(5))));
      } else if (row.startsWith("form ")) {
        forms.add(name(row.substring(5)));
      } else if (row.startsWith("when ")) {
        SPACE.splitAsStream(row.substring(5)).map(Component::valueOf).forEach(components::add);
      } else if (row.startsWith("reason: ")) {
        reasons.add(row.substring(8));
      } else if (row.startsWith("test ")) {
        proved = true;
      } else {
        explained = true;
      }
    }

    /** A name may be followed by a note. */
    private static String name(String row) {
      int end = row.indexOf(": ");
      return end < 0 ? row.strip() : row.substring(0, end);
    }

    /** A heading or definition demands nothing, unless it is judged or proved all the same. */
    boolean isRequirement() {
      return proved || !rules.isEmpty() || !forms.isEmpty() || !explained;
    }

    Requirement requirement() {
      return new Requirement(
          location, sentence, words, rules, forms, components, String.join("; ", reasons));
    }
  }
}
