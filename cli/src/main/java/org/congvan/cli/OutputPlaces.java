package org.congvan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Where what is made of files is written: for one file the very file that the user names, such as
 * {@code bc.json}; for several a folder, and in it a file for each, such as {@code
 * so/2020/bc.json}.
 */
final class OutputPlaces {

  private final boolean folder;
  private final Path output;
  private final Function<SourceFile, Path> naming;

  private OutputPlaces(boolean folder, Path output, Function<SourceFile, Path> naming) {
    this.folder = folder;
    this.output = output;
    this.naming = naming;
  }

  /**
   * Checks all places before any work is done.
   *
   * @param output the file; the folder, made where missing, if there are several files or it is one
   * @param sources the files
   * @param naming the place of each in the folder
   * @param console has the standard input
   * @return the places
   * @throws CommandFailure if a place cannot be written, is that of an input, or is that of two
   */
  static OutputPlaces of(
      Path output, SourceFiles sources, Function<SourceFile, Path> naming, Console console) {
    boolean folder = !sources.single() || Files.isDirectory(output);
    OutputPlaces places = new OutputPlaces(folder, output, naming);
    if (folder && Files.exists(output) && !Files.isDirectory(output)) {
      throw new CommandFailure(
          "Cannot write " + output + ": it is a file; name a folder for what is made of several");
    }
    places.requireApart(sources.all());
    for (SourceFile source : sources.all()) {
      if (!folder || Files.exists(places.path(source))) {
        OutputFile.at(places.path(source)).besides(new InputFile(source.path(), console));
      }
    }
    return places;
  }

  private void requireApart(List<SourceFile> sources) {
    Map<Path, SourceFile> taken = new HashMap<>();
    for (SourceFile source : sources) {
      SourceFile other = taken.putIfAbsent(path(source), source);
      if (other != null) {
        throw new CommandFailure(
            "Cannot write "
                + path(source)
                + " twice: for "
                + other
                + " and for "
                + source
                + "; rename one or write them into different folders");
      }
    }
  }

  /** Returns whether one of the source files is inside the output folder. */
  boolean holdsOneOf(SourceFiles sources) {
    if (!folder || !Files.isDirectory(output)) {
      return false;
    }
    try {
      Path here = output.toRealPath();
      for (SourceFile source : sources.all()) {
        if (Files.exists(source.path()) && source.path().toRealPath().startsWith(here)) {
          return true;
        }
      }
      return false;
    } catch (IOException failure) {
      throw CommandFailure.cannot("read", output, failure);
    }
  }

  /** The place for a file. */
  Path path(SourceFile source) {
    return folder ? output.resolve(naming.apply(source)) : output;
  }

  /**
   * Makes the folder of a place where it is missing.
   *
   * @return the file to be written there
   * @throws CommandFailure if it cannot be
   */
  OutputFile open(SourceFile source) {
    Path path = path(source);
    if (folder && path.getParent() != null) {
      try {
        Files.createDirectories(path.getParent());
      } catch (IOException failure) {
        throw CommandFailure.cannot("create folder", path.getParent(), failure);
      }
    }
    return OutputFile.at(path);
  }
}
