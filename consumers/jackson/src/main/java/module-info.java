/** A modular program that has documents in its own JSON. */
module com.example.jackson {
  requires org.congvan.render.json;
  requires tools.jackson.databind;

  // Jackson makes the program's own records.
  opens com.example.jackson to
      tools.jackson.databind;
}
