package org.congvan.rules.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.congvan.reference.CitedDate;
import org.congvan.reference.LegalReference;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * Dates and issuers of the citations of one number. Two dates that exclude each other, such as year
 * 2019 and 15 August 2020, mean two documents.
 */
final class SameNumber {

  /** The last day of a day, month or year by its first day; of several, the last one. */
  private final TreeMap<LocalDate, LocalDate> lastDays = new TreeMap<>();

  /** The keys of issuers, and issuers whose key no lookup has needed yet. */
  private @Nullable Set<String> issuers;

  private final List<String> addedIssuers = new ArrayList<>(1);
  private boolean hasOneWithoutDate;
  private LocalDate latestFirstDay = LocalDate.MIN;
  private LocalDate earliestLastDay = LocalDate.MAX;

  void add(LegalReference reference) {
    CitedDate date = reference.date();
    if (date == null) {
      hasOneWithoutDate = true;
    } else {
      lastDays.merge(date.earliest(), date.latest(), SameNumber::later);
      latestFirstDay = later(latestFirstDay, date.earliest());
      earliestLastDay = date.latest().isBefore(earliestLastDay) ? date.latest() : earliestLastDay;
    }
    addedIssuers.add(String.valueOf(reference.issuer()));
  }

  /** Whether one of the dates may be that date; one that is not said may be any. */
  boolean hasDateLike(@Nullable CitedDate date) {
    if (date == null || hasOneWithoutDate) {
      return true;
    }
    LocalDate first = date.earliest();
    LocalDate begunWithin = lastDays.ceilingKey(first);
    // Months and years begin on their first day, so one that began earlier began on one of those.
    return (begunWithin != null && !begunWithin.isAfter(date.latest()))
        || lasts(first.withDayOfMonth(1), first)
        || lasts(first.withDayOfYear(1), first);
  }

  private boolean lasts(LocalDate from, LocalDate to) {
    LocalDate last = lastDays.get(from);
    return last != null && !last.isBefore(to);
  }

  /** Whether each of the dates may be that date. */
  boolean haveOnlyDatesLike(@Nullable CitedDate date) {
    return date == null
        || (!latestFirstDay.isAfter(date.latest()) && !earliestLastDay.isBefore(date.earliest()));
  }

  boolean haveOnlyIssuer(String issuer) {
    Set<String> keys = issuers == null ? new HashSet<>() : issuers;
    addedIssuers.forEach(each -> keys.add(VietnameseText.comparisonKey(each)));
    addedIssuers.clear();
    issuers = keys;
    return keys.equals(Set.of(VietnameseText.comparisonKey(issuer)));
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
