package org.congvan.samples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.congvan.code.AgencyId;
import org.congvan.model.IssuingAgency;
import org.congvan.text.DocumentFormatException;

/**
 * A list of agencies, one a line: the name, and behind a tab the identifier code where it is known,
 * such as {@code Sở Y tế} or {@code Sở Y tế<TAB>H50.20}. Blank lines say nothing.
 */
final class AgencyList {

  private AgencyList() {}

  /**
   * Reads a list.
   *
   * @param file the file
   * @return the agencies in their order
   * @throws CommandFailure if the file cannot be read, names nobody or has a wrong identifier
   */
  static List<IssuingAgency> read(Path file) {
    List<IssuingAgency> agencies = new ArrayList<>();
    try (InputStream in = new InputFile(file).open()) {
      LineSource lines = new LineSource(in);
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank()) {
          agencies.add(agency(line, file, lines.number()));
        }
      }
    } catch (DocumentFormatException wrong) {
      throw new CommandFailure(file + ": " + wrong.getMessage(), wrong);
    } catch (IOException failure) {
      throw CommandFailure.cannot("read", file, failure);
    }
    if (agencies.isEmpty()) {
      throw new CommandFailure(file + ": no agency in it; expected one a line, such as Sở Y tế");
    }
    return agencies;
  }

  private static IssuingAgency agency(String line, Path file, long number) {
    int tab = line.indexOf('\t');
    try {
      return tab < 0
          ? IssuingAgency.of(line)
          : IssuingAgency.of(line.substring(0, tab))
              .identified(new AgencyId(line.substring(tab + 1).strip()));
    } catch (IllegalArgumentException wrong) {
      throw new CommandFailure(file + ": line " + number + ": " + wrong.getMessage(), wrong);
    }
  }
}
