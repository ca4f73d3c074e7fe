package org.congvan.replacement;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.congvan.code.DocumentCode;
import org.congvan.reference.LegalReference;
import org.congvan.text.check.RequiredText;

/**
 * Documents that were replaced by others (bảng văn bản đã được thay thế), such as {@link
 * #standard()}: a few documents that administrative papers cite, with sources. It is no register of
 * the law: a document that is not in it may be in force or not.
 *
 * <p>A table is data: one is shipped, a caller adds what it knows or reads a file of its own. It is
 * immutable; any number of threads may use one.
 *
 * <pre>{@code
 * ReplacementTable ours =
 *     ReplacementTable.standard()
 *         .with(
 *             new Replacement(
 *                 DocumentCode.parse("12/2019/QĐ-UBND"), null, DocumentCode.parse("45/2024/QĐ-UBND"),
 *                 LocalDate.of(2024, 8, 1), "Quyết định số 45/2024/QĐ-UBND, Điều 3", Confidence.HIGH));
 * }</pre>
 */
public final class ReplacementTable {

  private final String name;
  private final String version;
  private final List<Replacement> replacements;
  private final Map<DocumentCode, List<Replacement>> byDocument = new HashMap<>();

  private ReplacementTable(String name, String version, List<Replacement> replacements) {
    this.name = name;
    this.version = version;
    this.replacements = List.copyOf(replacements);
    for (Replacement each : this.replacements) {
      List<Replacement> same =
          byDocument.computeIfAbsent(each.document(), document -> new ArrayList<>());
      if (same.stream().anyMatch(other -> Objects.equals(other.issued(), each.issued()))) {
        throw new IllegalArgumentException(
            "Document " + each.document() + " is replaced twice in the table " + name);
      }
      same.add(each);
    }
  }

  /**
   * Returns the table that the library brings.
   *
   * @return the table {@code thay-the}
   */
  public static ReplacementTable standard() {
    return ShippedTable.STANDARD;
  }

  /**
   * Makes a table.
   *
   * @param name how it is called, such as {@code "thay-the-quang-tri"}; not blank
   * @param version its version, such as {@code "2024"}; not blank
   * @param replacements what it holds
   * @return the table
   * @throws IllegalArgumentException if name or version is blank, or a document is replaced twice
   */
  public static ReplacementTable of(String name, String version, List<Replacement> replacements) {
    return new ReplacementTable(
        RequiredText.of(name, "Name of a table of replacements"),
        RequiredText.of(version, "Version of the table " + name),
        Objects.requireNonNull(replacements, "replacements"));
  }

  /**
   * Reads a table in the form of the one that is shipped: lines of fields with tabs between;
   * comments begin with {@code #}.
   *
   * <pre>
   * replacements   name   version
   * document   issued   by   from   source   confidence
   * </pre>
   *
   * <p>{@code issued} is {@code -} where the symbol has a year, otherwise a day such as {@code
   * 03/4/2018} or {@code năm 2017}; {@code from} is a day such as {@code 2020-03-05}; confidence is
   * {@code HIGH}, {@code MEDIUM} or {@code LOW}.
   *
   * @param in the text, read to its end and not closed
   * @return the table
   * @throws IOException if the text cannot be read
   * @throws org.congvan.text.DocumentFormatException if a line cannot be understood; the message
   *     names the line
   */
  public static ReplacementTable read(Reader in) throws IOException {
    return new ReplacementReader(Objects.requireNonNull(in, "in")).read();
  }

  /**
   * Returns this table with another replacement.
   *
   * @param replacement of a document that is not in the table
   * @return the changed copy
   * @throws IllegalArgumentException if the document is in the table
   */
  public ReplacementTable with(Replacement replacement) {
    List<Replacement> more = new ArrayList<>(replacements);
    more.add(Objects.requireNonNull(replacement, "replacement"));
    return new ReplacementTable(name, version, more);
  }

  /**
   * Returns this table with the replacements of another one, which count where both know a
   * document.
   *
   * @param other such as a host's own table
   * @return the changed copy, under the name and version of the other one
   */
  public ReplacementTable with(ReplacementTable other) {
    List<Replacement> all = new ArrayList<>();
    for (Replacement each : replacements) {
      if (!other.byDocument.containsKey(each.document())) {
        all.add(each);
      }
    }
    all.addAll(other.replacements);
    return new ReplacementTable(other.name, other.version, all);
  }

  /**
   * Finds out whether a document had been replaced on a day.
   *
   * @param reference the document
   * @param day the day
   * @return its replacement, if that was in force on the day; empty if it was not yet or the table
   *     does not know
   */
  public Optional<Replacement> find(LegalReference reference, LocalDate day) {
    Objects.requireNonNull(day, "day");
    DocumentCode code = reference.code();
    List<Replacement> known = code == null ? List.of() : byDocument.getOrDefault(code, List.of());
    for (Replacement each : known) {
      if (each.isOf(reference) && !each.from().isAfter(day)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the document that stood in the place of a replaced one on a day: the successor of the
   * successor, if that had been replaced too.
   *
   * @param replacement a replacement
   * @param day the day
   * @return such as 118/2025/NĐ-CP for 09/2015/QĐ-TTg from 01/7/2025; a table that leads in a
   *     circle ends where it would begin again
   */
  public DocumentCode successor(Replacement replacement, LocalDate day) {
    Set<DocumentCode> passed = new HashSet<>(Set.of(replacement.document()));
    DocumentCode successor = replacement.by();
    Optional<Replacement> next = find(LegalReference.of(successor), day);
    while (next.isPresent() && passed.add(successor) && !passed.contains(next.get().by())) {
      successor = next.get().by();
      next = find(LegalReference.of(successor), day);
    }
    return successor;
  }

  /**
   * Returns the name.
   *
   * @return such as {@code thay-the}
   */
  public String name() {
    return name;
  }

  /**
   * Returns the version.
   *
   * @return such as {@code 1}
   */
  public String version() {
    return version;
  }

  /**
   * Returns what the table holds.
   *
   * @return the replacements in their order
   */
  public List<Replacement> replacements() {
    return replacements;
  }

  /**
   * Returns name and version.
   *
   * @return such as {@code thay-the, version 1}
   */
  @Override
  public String toString() {
    return name + ", version " + version;
  }
}
