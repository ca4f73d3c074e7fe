/** A modular program that uses Congvan. */
module com.example.modulepath {
  requires org.congvan.core;
  requires org.congvan.read.docx;
  requires org.congvan.render.docx;
  requires org.congvan.render.json;
  requires org.congvan.render.xlsx;
}
