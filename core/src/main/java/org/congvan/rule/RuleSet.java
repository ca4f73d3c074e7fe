package org.congvan.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.congvan.regulation.Basis;
import org.congvan.text.check.RequiredText;

/**
 * The rules of one regulation with their messages (bộ quy tắc), such as {@code tt01-2011};
 * immutable.
 *
 * <p>An office adds its own rules by building a set from an existing one: {@code
 * RuleSet.builder("skhcn-2024", messages).addAll(set.entries())…}
 */
public final class RuleSet {

  private final String id;
  private final RuleMessages messages;
  private final List<RuleEntry> entries;

  private RuleSet(String id, RuleMessages messages, List<RuleEntry> entries) {
    this.id = id;
    this.messages = messages;
    this.entries = List.copyOf(entries);
  }

  /**
   * Begins a rule set.
   *
   * @param id its stable id in reports
   * @param messages the messages of its rules
   * @return a builder without rules
   */
  public static Builder builder(String id, RuleMessages messages) {
    return new Builder(id, messages);
  }

  /**
   * Returns the stable id.
   *
   * @return such as {@code "tt01-2011"}
   */
  public String id() {
    return id;
  }

  /**
   * Returns the messages of the rules.
   *
   * @return the messages
   */
  public RuleMessages messages() {
    return messages;
  }

  /**
   * Returns the rules with severity and basis.
   *
   * @return the entries in the order of their ids
   */
  public List<RuleEntry> entries() {
    return entries;
  }

  /**
   * Returns whether a rule of the set rests on a clause whose text was not read, so that the set is
   * only as reliable as the source of that clause.
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
    private final RuleMessages messages;
    private final List<RuleEntry> entries = new ArrayList<>();

    private Builder(String id, RuleMessages messages) {
      this.id = RequiredText.of(Objects.requireNonNull(id, "id"), "Id of a rule set");
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
     * @throws IllegalArgumentException if two rules have the same id, or a rule lacks a message in
     *     one of the languages
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
          id, messages, entries.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList());
    }
  }
}
