package org.congvan.cli;

import org.congvan.house.HouseStyle;
import org.congvan.law.RegulationCatalogue;
import org.congvan.render.Formats;
import org.congvan.replacement.ReplacementTable;
import org.congvan.rules.ReplacementRules;
import org.jspecify.annotations.Nullable;

/**
 * The formats and regulations that jars on the class path register, beside those of the library. A
 * command that needs neither does not have them loaded, which would take longer than its own work.
 */
final class Extensions {

  private final ClassLoader jars = Extensions.class.getClassLoader();
  private final Console console;
  private @Nullable RegulationCatalogue regulations;
  private @Nullable Formats formats;

  /**
   * Begins with nothing loaded.
   *
   * @param console names the formats that cannot be loaded
   */
  Extensions(Console console) {
    this.console = console;
  }

  /**
   * Returns the regulations.
   *
   * @throws CommandFailure if one cannot be loaded; documents would be judged by another law
   */
  RegulationCatalogue regulations() {
    RegulationCatalogue loaded = regulations;
    if (loaded == null) {
      try {
        loaded = RegulationCatalogue.load(jars);
      } catch (IllegalStateException broken) {
        throw new CommandFailure(String.valueOf(broken.getMessage()), broken);
      }
      regulations = loaded;
    }
    return loaded;
  }

  /**
   * Adds a house style to the regulations; formats that are asked for from now on follow it.
   *
   * @throws CommandFailure if it does not go with a regulation that a jar registers
   */
  void follow(HouseStyle style) {
    try {
      regulations = style.addTo(regulations());
    } catch (IllegalArgumentException clash) {
      throw new CommandFailure(String.valueOf(clash.getMessage()), clash);
    }
    formats = null;
  }

  /** Looks cited documents up in a table of replaced ones, under every regulation. */
  void lookUpIn(ReplacementTable table) {
    regulations = regulations().withRules(ReplacementRules.of(table)::addTo);
    formats = null;
  }

  /**
   * Returns the formats; those that cannot be loaded are printed as errors.
   *
   * @throws CommandFailure if two of them contradict each other, or a regulation cannot be loaded
   */
  Formats formats() {
    Formats loaded = formats;
    if (loaded == null) {
      try {
        loaded = Formats.load(jars, regulations());
      } catch (IllegalStateException broken) {
        throw new CommandFailure(String.valueOf(broken.getMessage()), broken);
      }
      loaded.problems().forEach(problem -> console.error("Not loaded: " + problem));
      formats = loaded;
    }
    return loaded;
  }
}
