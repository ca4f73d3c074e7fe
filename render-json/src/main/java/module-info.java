/** Writes documents as JSON and reads them back. */
module org.congvan.render.json {
  requires transitive org.congvan.core;
  requires tools.jackson.databind;
}
