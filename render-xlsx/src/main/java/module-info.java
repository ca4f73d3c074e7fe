/** Writes tables of figures as workbooks and as comma-separated values. */
module org.congvan.render.xlsx {
  requires transitive org.congvan.core;
  // For those who write the result of a roll-up; not transitive, or every user would need it to
  // compile.
  requires static org.congvan.rollup;
  requires org.dhatim.fastexcel;

  exports org.congvan.render.xlsx;
}
