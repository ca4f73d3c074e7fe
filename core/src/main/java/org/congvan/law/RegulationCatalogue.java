package org.congvan.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.congvan.code.DocumentFamily;
import org.congvan.layout.PageLayout;
import org.congvan.model.OfficialDocument;
import org.congvan.regulation.Regulation;
import org.congvan.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * The regulations on the form of documents (danh mục quy định về thể thức), such as Circular
 * 01/2011/TT-BNV until 04/3/2020 and Decree 30/2020/NĐ-CP from 05/3/2020: for each family of
 * documents at most one on any day, each with its page and its rules. Immutable.
 *
 * <pre>{@code
 * RegulationCatalogue mine =
 *     RegulationCatalogue.standard().withSuccessor(RegulationEntry.of(decree2027, page, rules));
 * }</pre>
 */
public final class RegulationCatalogue {

  private final List<RegulationEntry> entries;

  private RegulationCatalogue(List<RegulationEntry> entries) {
    this.entries = entries.stream().sorted(RegulationCatalogue::byFirstDay).toList();
  }

  private static int byFirstDay(RegulationEntry one, RegulationEntry other) {
    int order = one.regulation().inForceFrom().compareTo(other.regulation().inForceFrom());
    return order == 0 ? one.regulation().id().compareTo(other.regulation().id()) : order;
  }

  /**
   * Returns the regulations that this library brings.
   *
   * @return Circular 01/2011/TT-BNV and Decree 30/2020/NĐ-CP
   */
  public static RegulationCatalogue standard() {
    return StandardRegulations.CATALOGUE;
  }

  /**
   * Returns the regulations that this library brings, and those that jars and modules register as
   * {@link RegulationProvider}, added by the names of the providers' classes.
   *
   * @param loader the class loader
   * @return the catalogue
   * @throws IllegalStateException if a provider cannot be loaded, or what it adds is wrong or
   *     clashes with another regulation; the message names it. It is not passed over, because
   *     documents would then be judged by another law than the one it brings
   */
  public static RegulationCatalogue load(ClassLoader loader) {
    TreeMap<String, RegulationProvider> providers = new TreeMap<>();
    try {
      ServiceLoader.load(RegulationProvider.class, loader)
          .forEach(each -> providers.put(each.getClass().getName(), each));
    } catch (ServiceConfigurationError | LinkageError broken) {
      throw unusable("A registered regulation cannot be loaded: ", broken);
    }
    RegulationCatalogue catalogue = standard();
    for (RegulationProvider provider : providers.values()) {
      try {
        catalogue = Objects.requireNonNull(provider.addTo(catalogue), "catalogue is null");
      } catch (LinkageError | RuntimeException broken) {
        throw unusable(
            "Provider " + provider.getClass().getName() + " cannot add its regulations: ", broken);
      }
    }
    return catalogue;
  }

  private static IllegalStateException unusable(String what, Throwable broken) {
    Throwable root = broken;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return new IllegalStateException(
        what
            + (broken instanceof LinkageError ? broken : broken.getMessage())
            + (root == broken ? "" : ": " + root)
            + "; repair the provider or leave its jar out",
        broken);
  }

  /**
   * Makes a catalogue.
   *
   * @param entries the regulations in any order
   * @return the catalogue
   * @throws IllegalArgumentException if two have one id, or are in force for one family on one day
   */
  public static RegulationCatalogue of(List<RegulationEntry> entries) {
    RegulationCatalogue catalogue = new RegulationCatalogue(List.of());
    for (RegulationEntry entry : entries) {
      catalogue = catalogue.with(entry);
    }
    return catalogue;
  }

  /**
   * Returns the regulations.
   *
   * @return the entries by first day in force
   */
  public List<RegulationEntry> entries() {
    return entries;
  }

  /**
   * Returns this catalogue with one regulation more, which leaves the others as they are.
   *
   * @param entry the regulation
   * @return the larger catalogue
   * @throws IllegalArgumentException if the id is taken, or another regulation for the family is in
   *     force on one of its days
   */
  public RegulationCatalogue with(RegulationEntry entry) {
    Regulation added = entry.regulation();
    for (RegulationEntry each : entries) {
      Regulation present = each.regulation();
      if (present.id().equals(added.id())) {
        throw new IllegalArgumentException(
            "Catalogue has a regulation " + added.id() + " already: " + present.name());
      }
      if (present.governs(added.family(), added.inForceFrom())
          || added.governs(present.family(), present.inForceFrom())) {
        throw new IllegalArgumentException(
            "Regulations "
                + daysOf(present)
                + " and "
                + daysOf(added)
                + " are in force on the same day for documents of family "
                + added.family()
                + "; add one that takes the place of the other by withSuccessor");
      }
    }
    List<RegulationEntry> all = new ArrayList<>(entries);
    all.add(entry);
    return new RegulationCatalogue(all);
  }

  /**
   * Returns this catalogue with a regulation that succeeds the one in force on its first day for
   * its family: that one ends the day before. Where none is in force, the regulation is just added.
   *
   * @param entry the successor
   * @return the larger catalogue
   * @throws IllegalArgumentException if the id is taken, or the successor begins on or before the
   *     first day of a regulation for the family that it meets
   */
  public RegulationCatalogue withSuccessor(RegulationEntry entry) {
    Regulation successor = entry.regulation();
    List<RegulationEntry> ended = new ArrayList<>();
    for (RegulationEntry each : entries) {
      Regulation present = each.regulation();
      boolean succeeded =
          present.governs(successor.family(), successor.inForceFrom())
              && present.inForceFrom().isBefore(successor.inForceFrom());
      ended.add(
          succeeded
              ? each.withRegulation(present.withInForceTo(successor.inForceFrom().minusDays(1)))
              : each);
    }
    return new RegulationCatalogue(ended).with(entry);
  }

  /**
   * Returns this catalogue with another page for a regulation, such as an agency's own choice
   * inside the legal ranges.
   *
   * @param regulationId the regulation's id, such as {@code "nd30-2020"}
   * @param layout the page
   * @return the changed copy
   * @throws IllegalArgumentException if the catalogue has no such regulation
   */
  public RegulationCatalogue withLayout(String regulationId, PageLayout layout) {
    return replaced(regulationId, require(regulationId).withLayout(layout));
  }

  private RegulationCatalogue replaced(String regulationId, RegulationEntry changed) {
    return new RegulationCatalogue(
        entries.stream()
            .map(each -> each.regulation().id().equals(regulationId) ? changed : each)
            .toList());
  }

  /**
   * Returns this catalogue with the rules of every regulation changed, such as by {@code
   * RegimeRules.of(regime)::addTo}.
   *
   * @param change makes the new rule set of each
   * @return the changed copy
   */
  public RegulationCatalogue withRules(UnaryOperator<RuleSet> change) {
    Objects.requireNonNull(change, "change");
    return new RegulationCatalogue(
        entries.stream().map(each -> each.withRules(change.apply(each.rules()))).toList());
  }

  /**
   * Returns this catalogue with the rules of one regulation changed, such as by an agency's own.
   *
   * @param regulationId the regulation's id, such as {@code "nd30-2020"}
   * @param change makes the new rule set
   * @return the changed copy
   * @throws IllegalArgumentException if the catalogue has no such regulation
   */
  public RegulationCatalogue withRules(String regulationId, UnaryOperator<RuleSet> change) {
    Objects.requireNonNull(change, "change");
    RegulationEntry entry = require(regulationId);
    return replaced(regulationId, entry.withRules(change.apply(entry.rules())));
  }

  /**
   * Returns a regulation by its id.
   *
   * @param regulationId such as {@code "nd30-2020"}
   * @return the entry
   * @throws IllegalArgumentException if the catalogue has no such regulation; the message names
   *     those that it has
   */
  public RegulationEntry require(String regulationId) {
    return find(regulationId)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No regulation \"" + regulationId + "\" in the catalogue: " + entries));
  }

  /**
   * Finds a regulation by its id.
   *
   * @param regulationId such as {@code "nd30-2020"}
   * @return the entry; empty if no regulation has this id
   */
  public Optional<RegulationEntry> find(String regulationId) {
    return entries.stream().filter(each -> each.regulation().id().equals(regulationId)).findFirst();
  }

  /**
   * Finds the regulation in force on a day.
   *
   * @param day the date of issue
   * @param family the family of the document
   * @return the entry; empty if no regulation was in force
   */
  public Optional<RegulationEntry> findInForce(LocalDate day, DocumentFamily family) {
    return entries.stream().filter(each -> each.regulation().governs(family, day)).findFirst();
  }

  private Optional<RegulationEntry> findWithoutEnd(DocumentFamily family) {
    return entries.stream()
        .filter(each -> each.regulation().family() == family)
        .filter(each -> each.regulation().inForceTo() == null)
        .findFirst();
  }

  /**
   * Decides which regulation governs a document. Minutes (biên bản), which need no date at their
   * head, are governed by that of the day in their text ("08 giờ 00 phút, ngày 28 tháng 11 năm
   * 2024"), without one by that of the caller's day, and without either by the one that has no end.
   *
   * @param document any document, perhaps a draft; the page of a copy is that of its original, so
   *     renderers ask for the original
   * @param choice what the caller wants
   * @return the regulation, or the reason why none applies
   */
  public RegulationDecision decide(OfficialDocument document, RegulationChoice choice) {
    DocumentFamily family = document.header().family();
    if (choice instanceof RegulationChoice.Under named) {
      return find(named.regulationId())
          .<RegulationDecision>map(RegulationDecision.Found::new)
          .orElseGet(
              () ->
                  new RegulationDecision.NotFound(
                      RegulationDecision.Reason.UNKNOWN_REGULATION,
                      family,
                      null,
                      named.regulationId()));
    }
    if (entries.stream().noneMatch(each -> each.regulation().family() == family)) {
      return notFound(RegulationDecision.Reason.OTHER_FAMILY, family, null);
    }
    Optional<LocalDate> day = document.issuedOn();
    boolean dated = document.needsDateOfIssue();
    if (day.isEmpty() && !dated) {
      day = DayOfMeeting.find(document);
    }
    if (day.isEmpty() && choice instanceof RegulationChoice.AsOf asOf) {
      day = Optional.of(asOf.day());
    }
    if (day.isEmpty()) {
      return (dated ? Optional.<RegulationEntry>empty() : findWithoutEnd(family))
          .<RegulationDecision>map(RegulationDecision.Found::new)
          .orElseGet(() -> notFound(RegulationDecision.Reason.NO_DATE, family, null));
    }
    LocalDate known = day.get();
    return findInForce(known, family)
        .<RegulationDecision>map(RegulationDecision.Found::new)
        .orElseGet(() -> notFound(RegulationDecision.Reason.NO_REGULATION, family, known));
  }

  private static RegulationDecision notFound(
      RegulationDecision.Reason reason, DocumentFamily family, @Nullable LocalDate day) {
    return new RegulationDecision.NotFound(reason, family, day, null);
  }

  private static String daysOf(Regulation regulation) {
    LocalDate last = regulation.inForceTo();
    return regulation.id()
        + " ("
        + regulation.inForceFrom()
        + (last == null ? " on" : " to " + last)
        + ")";
  }

  @Override
  public String toString() {
    return entries.toString();
  }
}
