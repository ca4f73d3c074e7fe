package org.congvan.law;

/**
 * What a jar registers with {@link java.util.ServiceLoader} to add a regulation, such as the decree
 * that succeeds Decree 30/2020/NĐ-CP. Implementations have a public constructor without parameters
 * and do no work in it.
 */
public interface RegulationProvider {

  /**
   * Adds the provider's regulations.
   *
   * @param catalogue the regulations known so far
   * @return the catalogue with the provider's regulations, such as {@code
   *     catalogue.withSuccessor(entry)}
   */
  RegulationCatalogue addTo(RegulationCatalogue catalogue);
}
