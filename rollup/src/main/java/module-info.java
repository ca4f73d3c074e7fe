/** Adds up the reports of many agencies and makes one of them. */
module org.congvan.rollup {
  requires transitive org.congvan.core;

  // The stages, in their order; none imports a later one.
  exports org.congvan.rollup.intake;
  exports org.congvan.rollup.fold;
  exports org.congvan.rollup.result;
  exports org.congvan.rollup.report;
}
