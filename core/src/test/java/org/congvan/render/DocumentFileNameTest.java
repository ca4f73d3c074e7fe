package org.congvan.render;

import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;

class DocumentFileNameTest {

  private static OfficialDispatch.Builder dispatch() {
    return OfficialDispatch.builder(IssuingAgency.of("Sở Nội vụ"), "mời họp");
  }
}
