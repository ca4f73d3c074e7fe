package org.congvan.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.congvan.code.AgencyId;
import org.congvan.model.IssuingAgency;
import org.congvan.rollup.result.AgencyHierarchy;
import org.congvan.rollup.result.RollupOptions;
import org.congvan.text.VietnameseText;

/**
 * A list of agencies, one a line: the name; after a tab, the identifier code if it is known; after
 * another, the agency of the list whose figures contain its own. Examples: {@code Sở Y tế}, {@code
 * Sở Y tế<TAB>H50.20}, {@code UBND xã Hải An<TAB><TAB>UBND huyện Hải Lăng}. Blank lines are
 * skipped.
 */
final class AgencyList {

  /** A line of the list; a missing part is empty. */
  private record Entry(String name, String id, String above) {

    private static final int PARTS = 3;

    static Entry of(String line) {
      String[] parts = line.split("\t", PARTS);
      return new Entry(parts[0].strip(), part(parts, 1), part(parts, 2));
    }

    private static String part(String[] parts, int i) {
      return i < parts.length ? parts[i].strip() : "";
    }

    /**
     * Makes the agency.
     *
     * @param shared whether another of the list has its name; then the agency above distinguishes
     *     them
     */
    IssuingAgency agency(boolean shared) {
      IssuingAgency named = IssuingAgency.of(name);
      IssuingAgency placed = shared && !above.isEmpty() ? named.withParent(above) : named;
      return id.isEmpty() ? placed : placed.withId(new AgencyId(id));
    }
  }

  private final Path file;
  private final List<Entry> entries;
  private final Map<String, Integer> namesakes = new HashMap<>();

  private AgencyList(Path file, Console console) {
    this.file = file;
    entries =
        ListFile.read(
            file,
            console,
            line -> {
              Entry entry = Entry.of(line);
              // Refused with its line, before anything else is read.
              entry.agency(false);
              return entry;
            });
    entries.forEach(
        entry -> namesakes.merge(VietnameseText.comparisonKey(entry.name()), 1, Integer::sum));
  }

  /**
   * Reads a list and adds it to options.
   *
   * @param file the file
   * @param options take the agencies, in their order and with their hierarchy
   * @param console has the standard input
   * @throws CommandFailure if the file cannot be read, names nobody, has a wrong identifier, or
   *     puts an agency below one that is not in it, below itself, or below two
   */
  static void addTo(RollupOptions.Builder options, Path file, Console console) {
    AgencyList list = new AgencyList(file, console);
    if (list.entries.isEmpty()) {
      throw new CommandFailure(file + ": no agency in it; expected one a line, such as Sở Y tế");
    }
    options.expect(list.entries.stream().map(list::agency).toList()).hierarchy(list.hierarchy());
  }

  private IssuingAgency agency(Entry entry) {
    return entry.agency(namesakes.getOrDefault(VietnameseText.comparisonKey(entry.name()), 0) > 1);
  }

  private AgencyHierarchy hierarchy() {
    AgencyHierarchy.Builder hierarchy = AgencyHierarchy.builder();
    for (Entry entry : entries) {
      if (!entry.above().isEmpty()) {
        try {
          hierarchy.put(above(entry), List.of(agency(entry)));
        } catch (IllegalArgumentException wrong) {
          throw new CommandFailure(file + ": " + wrong.getMessage(), wrong);
        }
      }
    }
    return hierarchy.build();
  }

  private IssuingAgency above(Entry entry) {
    List<Entry> named =
        entries.stream()
            .filter(each -> VietnameseText.sameWords(each.name(), entry.above()))
            .toList();
    if (named.size() != 1) {
      throw new CommandFailure(
          file
              + ": \""
              + entry.name()
              + "\" is below \""
              + entry.above()
              + "\", which the list has "
              + (named.isEmpty() ? "not" : named.size() + " times")
              + "; expected it once, on a line of its own");
    }
    return agency(named.get(0));
  }
}
