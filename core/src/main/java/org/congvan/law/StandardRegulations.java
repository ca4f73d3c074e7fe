package org.congvan.law;

import java.util.List;
import org.congvan.layout.Circular01Layout;
import org.congvan.layout.Decree30Layout;
import org.congvan.regulation.Circular01;
import org.congvan.regulation.Decree30;
import org.congvan.rules.Circular01Rules;
import org.congvan.rules.Decree30Rules;

/** The entries that this library brings. */
final class StandardRegulations {

  static final RegulationCatalogue CATALOGUE =
      RegulationCatalogue.of(
          List.of(
              RegulationEntry.loading(
                  Circular01.REGULATION,
                  () -> Circular01Layout.LAYOUT,
                  () -> Circular01Rules.RULES),
              RegulationEntry.loading(
                  Decree30.REGULATION, () -> Decree30Layout.LAYOUT, () -> Decree30Rules.RULES)));

  private StandardRegulations() {}
}
