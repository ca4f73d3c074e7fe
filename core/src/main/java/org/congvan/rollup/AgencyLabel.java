package org.congvan.rollup;

import java.io.IOException;
import org.congvan.code.AgencyId;
import org.congvan.model.IssuingAgency;
import org.jspecify.annotations.Nullable;

/** An agency as a report names it. */
record AgencyLabel(String name, @Nullable String parentName, @Nullable AgencyId id) {

  static AgencyLabel of(IssuingAgency agency) {
    return new AgencyLabel(agency.name(), agency.parentName(), agency.id());
  }

  AgencyKey key() {
    return id == null ? AgencyKey.ofName(name, parentName) : AgencyKey.of(id);
  }

  void write(StateOutput out) {
    out.writeText(name);
    out.writeText(parentName == null ? "" : parentName);
    out.writeText(id == null ? "" : id.value());
  }

  static AgencyLabel read(StateInput in) throws IOException {
    String name = in.readText();
    String parentName = in.readText();
    String id = in.readText();
    return new AgencyLabel(
        name, parentName.isEmpty() ? null : parentName, id.isEmpty() ? null : new AgencyId(id));
  }
}
