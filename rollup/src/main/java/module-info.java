/** Adds up the reports of many agencies and makes one of them. */
module org.congvan.rollup {
  requires transitive org.congvan.core;

  exports org.congvan.rollup;
  exports org.congvan.rollup.intake;
  exports org.congvan.rollup.report;
  exports org.congvan.rollup.result;
}
