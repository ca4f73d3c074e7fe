package org.congvan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.congvan.render.RenderException;
import org.jspecify.annotations.Nullable;

/** The outputs of a roll-up: either all are put in place or none. */
final class RollupOutputs {

  private final List<ReportFiles> inputs;
  private final List<OutputFile> files = new ArrayList<>();
  private final List<Content> contents = new ArrayList<>();

  /** Writes one of the outputs. */
  @FunctionalInterface
  interface Content {
    void write(RollupResultWriter writer, OutputStream out) throws IOException;
  }

  RollupOutputs(List<ReportFiles> inputs) {
    this.inputs = List.copyOf(inputs);
  }

  /**
   * Adds an output, before any work is done for it.
   *
   * @param path where it goes; null if it is not wanted
   * @param content what writes it
   * @throws CommandFailure if it cannot be written there, or would be among the inputs or replace
   *     another output
   */
  void add(@Nullable Path path, Content content) {
    if (path == null) {
      return;
    }
    OutputFile file = OutputFile.at(path);
    inputs.forEach(file::besides);
    for (OutputFile before : files) {
      if (file.isSameAs(before)) {
        throw new CommandFailure("Cannot write " + path + ": two outputs have this name");
      }
    }
    files.add(file);
    contents.add(content);
  }

  /** The output that was added first. */
  OutputFile first() {
    return files.get(0);
  }

  /**
   * Writes all outputs and then puts them in place.
   *
   * @param writer writes the result
   * @throws CommandFailure if one cannot be written
   */
  void write(RollupResultWriter writer) {
    List<StagedFile> staged = new ArrayList<>();
    try {
      for (int i = 0; i < files.size(); i++) {
        staged.add(stage(files.get(i), contents.get(i), writer));
      }
      StagedFile.publishAll(staged);
    } finally {
      staged.forEach(StagedFile::close);
    }
  }

  private static StagedFile stage(OutputFile file, Content content, RollupResultWriter writer) {
    try {
      return file.stage(out -> content.write(writer, out));
    } catch (RenderException refused) {
      throw new CommandFailure(
          "Cannot write " + file.path() + ": " + refused.getMessage(), refused);
    }
  }
}
