package org.congvan.indicator;

/** The catalogues in the jar, read when first asked for. */
final class ShippedCatalogues {

  static final IndicatorCatalogue COMMUNICATION = CatalogueReader.shipped("communication.tsv");

  static final IndicatorCatalogue GENERAL = CatalogueReader.shipped("general.tsv");

  static final IndicatorCatalogue STANDARD =
      IndicatorCatalogue.builder("cchc", COMMUNICATION.version() + "+" + GENERAL.version())
          .addAll(COMMUNICATION)
          .addAll(GENERAL)
          .build();

  private ShippedCatalogues() {}
}
