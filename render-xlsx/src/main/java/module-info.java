/** Writes tables of figures as workbooks and as comma-separated values. */
module org.congvan.render.xlsx {
  requires transitive org.congvan.core;
  requires org.dhatim.fastexcel;

  exports org.congvan.render.xlsx;
}
