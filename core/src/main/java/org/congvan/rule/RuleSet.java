package org.congvan.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Regulation;
import org.congvan.text.RequiredText;

/**
 * The rules of one regulation with their messages (bộ quy tắc), such as {@code tt01-2011};
 * immutable.
 *
 * <p>An office adds rules of its own by building a set from a given one: {@code
 * RuleSet.builder("skhcn-2024", set.regulation(), messages).addAll(set.entries())…}
 */
public final class RuleSet {

  private final String id;
  private final Regulation regulation;
  private final RuleMessages messages;
  private final List<RuleEntry> entries;

  private RuleSet(
      String id, Regulation regulation, RuleMessages messages, List<RuleEntry> entries) {
    this.id = id;
    this.regulation = regulation;
    this.messages = messages;
    this.entries = List.copyOf(entries);
  }

  /**
   * Begins a rule set.
   *
   * @param id its stable name in reports
   * @param regulation the regulation it stands for
   * @param messages the texts of its rules
   * @return a builder without rules
   */
  public static Builder builder(String id, Regulation regulation, RuleMessages messages) {
    return new Builder(id, regulation, messages);
  }

  /**
   * Returns the stable name.
   *
   * @return such as {@code "tt01-2011"}
   */
  public String id() {
    return id;
  }

  /**
   * Returns the regulation the set stands for; its days in force are the set's.
   *
   * @return the regulation
   */
  public Regulation regulation() {
    return regulation;
  }

  /**
   * Returns the texts of the rules.
   *
   * @return the messages
   */
  public RuleMessages messages() {
    return messages;
  }

  /**
   * Returns the rules with severity and basis.
   *
   * @return the entries by rule id
   */
  public List<RuleEntry> entries() {
    return entries;
  }

  /**
   * Tells whether a rule of the set rests on a clause whose text was not read, so that the set is
   * only as sure as the source of that clause.
   *
   * @return true for Circular 01/2011/TT-BNV
   */
  public boolean hasUnreadClause() {
    return entries.stream().anyMatch(entry -> entry.basis() instanceof Basis.UnreadClause);
  }

  @Override
  public String toString() {
    return id;
  }

  /** Collects the entries of a rule set; not thread-safe. */
  public static final class Builder {

    private final String id;
    private final Regulation regulation;
    private final RuleMessages messages;
    private final List<RuleEntry> entries = new ArrayList<>();

    private Builder(String id, Regulation regulation, RuleMessages messages) {
      this.id = RequiredText.of(Objects.requireNonNull(id, "id"), "Id of a rule set");
      this.regulation = Objects.requireNonNull(regulation, "regulation");
      this.messages = Objects.requireNonNull(messages, "messages");
    }

    /**
     * Adds a rule.
     *
     * @param entry the rule with severity and basis
     * @return this builder
     */
    public Builder add(RuleEntry entry) {
      entries.add(Objects.requireNonNull(entry, "entry"));
      return this;
    }

    /**
     * Adds rules.
     *
     * @param more the rules with severity and basis
     * @return this builder
     */
    public Builder addAll(Iterable<RuleEntry> more) {
      Objects.requireNonNull(more, "more").forEach(this::add);
      return this;
    }

    /**
     * Makes the rule set.
     *
     * @return the rule set
     * @throws IllegalArgumentException if two rules have one id, or a rule has no text in one of
     *     the languages
     */
    public RuleSet build() {
      Set<RuleId> seen = new HashSet<>();
      for (RuleEntry entry : entries) {
        if (!seen.add(entry.id())) {
          throw new IllegalArgumentException("Rule set " + id + " has two rules " + entry.id());
        }
        if (!messages.isComplete(entry.id())) {
          throw new IllegalArgumentException(
              "Rule "
                  + entry.id()
                  + " of rule set "
                  + id
                  + " must have a message in every language: "
                  + messages.languages());
        }
      }
      return new RuleSet(
          id,
          regulation,
          messages,
          entries.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList());
    }
  }
}
