package org.congvan.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.congvan.cli.batch.Fingerprint;
import org.congvan.house.HouseStyle;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.law.RegulationDecision;
import org.congvan.model.OfficialDocument;
import org.congvan.regulation.Regulation;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option by which a user gives the house style of an agency, such as {@code so.house}. */
final class HouseOption {

  /** More than a house style may have, so that a longer one is refused. */
  private static final int MOST_BYTES = (1 << 20) + 1;

  @Option(
      names = "--house",
      paramLabel = "FILE",
      description = "follow the house style in this file too, for documents under its regulation")
  private @Nullable Path file;

  private @Nullable HouseStyle style;
  private String identity = "";

  /** The other regulations that were named already; many files may be under one. */
  private final Set<String> noted = new HashSet<>();

  /**
   * Adds the style to the regulations, before anything else asks for them.
   *
   * @throws CommandFailure if the file cannot be read or chooses what the regulation does not allow
   */
  void addTo(Extensions extensions, Console console) {
    Path path = file;
    if (path == null) {
      return;
    }
    try (InputStream in = new InputFile(path, console).open()) {
      byte[] bytes = in.readNBytes(MOST_BYTES);
      HouseStyle read = HouseStyle.read(new ByteArrayInputStream(bytes), extensions.regulations());
      identity = read.id() + " " + Long.toHexString(Fingerprint.of(bytes));
      extensions.follow(read);
      style = read;
    } catch (DocumentFormatException wrong) {
      throw new CommandFailure(path + ": " + wrong.getMessage(), wrong);
    } catch (IOException failure) {
      throw CommandFailure.cannot("read", path, failure);
    }
  }

  /** What the style is known again by: its id and the fingerprint of its file; empty if none. */
  String identity() {
    return identity;
  }

  /** Returns the output, which must not take the place of the file. */
  OutputFile kept(OutputFile output, Console console) {
    return file == null ? output : output.besides(new InputFile(file, console));
  }

  /** Says so where the style speaks for another regulation than that of the document. */
  void noteIfOutsideOf(
      RegulationCatalogue regulations,
      OfficialDocument document,
      RegulationChoice choice,
      Console console) {
    if (style != null
        && regulations.decide(document, choice) instanceof RegulationDecision.Found found) {
      noteIfOutsideOf(found.entry().regulation(), console);
    }
  }

  /** Says so where the style speaks for another regulation than the one given. */
  void noteIfOutsideOf(Regulation regulation, Console console) {
    HouseStyle given = style;
    if (given != null && !given.appliesTo(regulation) && noted.add(regulation.id())) {
      console.error(
          file
              + ": the house style "
              + given.id()
              + " belongs to "
              + given.regulation()
              + " and was not followed, because the document is under "
              + regulation);
    }
  }
}
