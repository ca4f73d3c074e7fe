package org.congvan.rollup.fold.entry;

import java.io.IOException;
import java.util.Comparator;
import org.congvan.code.AgencyId;
import org.congvan.rollup.intake.AgencyKey;
import org.congvan.rollup.intake.ReportingAgency;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * An agency as a report names it. Ordered, since a stranger may send many names that have one hash
 * code.
 */
record AgencyLabel(String name, @Nullable String parentName, @Nullable AgencyId id)
    implements Comparable<AgencyLabel> {

  private static final Comparator<AgencyLabel> ORDER =
      Comparator.comparing(AgencyLabel::name)
          .thenComparing(AgencyLabel::parentName, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(label -> label.id() == null ? "" : label.id().value());

  @Override
  public int compareTo(AgencyLabel other) {
    return ORDER.compare(this, other);
  }

  AgencyKey key() {
    return id == null ? AgencyKey.ofName(name, parentName) : AgencyKey.of(id);
  }

  /** Returns the agency, whose key is at hand. */
  ReportingAgency toAgency(AgencyKey key) {
    return new ReportingAgency(key, name, parentName, id);
  }

  void write(StateOutput out) {
    out.writeText(name);
    out.writeText(parentName == null ? "" : parentName);
    out.writeText(id == null ? "" : id.value());
  }

  static AgencyLabel read(StateInput in) throws IOException {
    String name = in.readName("name of an agency");
    String parentName =
        in.readNameOrNone(
            "name of a superior agency",
            text -> RequiredText.of(text, "Name of a superior agency"));
    String id = in.readNameOrNone("identifier of an agency", text -> new AgencyId(text).value());
    return new AgencyLabel(
        name, parentName.isEmpty() ? null : parentName, id.isEmpty() ? null : new AgencyId(id));
  }
}
