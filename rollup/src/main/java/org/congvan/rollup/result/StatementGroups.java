package org.congvan.rollup.result;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;
import org.congvan.reform.ReformArea;
import org.congvan.rollup.fold.entry.AgencyPeriodReports;
import org.congvan.rollup.fold.entry.Digest;
import org.congvan.rollup.fold.entry.StatementText;
import org.congvan.rollup.fold.entry.Statements;
import org.congvan.rollup.fold.entry.Texts;
import org.congvan.rollup.intake.ReportSource;
import org.congvan.rollup.intake.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one kind, grouped: those of most agencies first, then in the order of the
 * agencies. Only places are held; the words of a group are read when it is asked for.
 */
final class StatementGroups extends AbstractList<StatementGroup> implements RandomAccess {
  private final StatementKind kind;
  private final List<AgencyPeriodReports> reports;
  private final Texts texts;

  /** For each group the reports and the statements in them, one after the other. */
  private final int[][] groups;

  private StatementGroups(
      StatementKind kind, List<AgencyPeriodReports> reports, Texts texts, int[][] groups) {
    this.kind = kind;
    this.reports = reports;
    this.texts = texts;
    this.groups = groups;
  }

  /** Groups the statements of one kind in the reports that count. */
  static StatementGroups of(StatementKind kind, List<AgencyPeriodReports> reports, Texts texts) {
    Map<Digest, Integer> numbers = new HashMap<>();
    List<int[]> groups = new ArrayList<>();
    List<Integer> filled = new ArrayList<>();
    for (int report = 0; report < reports.size(); report++) {
      Statements statements = reports.get(report).counted().statements();
      for (int i = statements.begin(kind); i < statements.end(kind); i++) {
        int group = numbers.computeIfAbsent(statements.key(i), key -> numbers.size());
        if (group == groups.size()) {
          groups.add(new int[2]);
          filled.add(0);
        }
        int[] members = groups.get(group);
        int end = filled.get(group);
        if (end == members.length) {
          members = Arrays.copyOf(members, 2 * end);
          groups.set(group, members);
        }
        members[end] = report;
        members[end + 1] = i;
        filled.set(group, end + 2);
      }
    }
    int[][] sorted = new int[groups.size()][];
    for (int group = 0; group < sorted.length; group++) {
      sorted[group] = Arrays.copyOf(groups.get(group), filled.get(group));
    }
    // Stable: groups of one size stay in the order in which the agencies' reports brought them.
    Arrays.sort(sorted, Comparator.comparingInt(members -> -agencies(members)));
    return new StatementGroups(kind, reports, texts, sorted);
  }

  private static int agencies(int[] members) {
    int agencies = 0;
    for (int i = 0; i < members.length; i += 2) {
      if (i == 0 || members[i] != members[i - 2]) {
        agencies++;
      }
    }
    return agencies;
  }

  @Override
  public int size() {
    return groups.length;
  }

  @Override
  public StatementGroup get(int index) {
    int[] members = groups[index];
    @Nullable StatementText smallest = null;
    @Nullable String addressedTo = null;
    Set<ReformArea> areas = EnumSet.noneOf(ReformArea.class);
    List<StatementSource> sources = new ArrayList<>();
    for (int i = 0; i < members.length; i += 2) {
      AgencyPeriodReports report = reports.get(members[i]);
      StatementText statement =
          StatementText.of(texts.read(report.counted().statements().place(members[i + 1])));
      areas.addAll(statement.areas());
      addressedTo = smaller(addressedTo, statement.addressedTo());
      if (smallest == null || statement.text().compareTo(smallest.text()) < 0) {
        smallest = statement;
      }
      if (i == 0 || members[i] != members[i - 2]) {
        sources.add(
            new StatementSource(report.agency(), new ReportSource(report.counted().source())));
      }
    }
    return new StatementGroup(
        kind, Objects.requireNonNull(smallest).text(), List.copyOf(areas), addressedTo, sources);
  }

  private static @Nullable String smaller(@Nullable String a, @Nullable String b) {
    return a == null || (b != null && b.compareTo(a) < 0) ? b : a;
  }
}
