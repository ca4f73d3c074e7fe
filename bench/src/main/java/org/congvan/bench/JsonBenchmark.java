package org.congvan.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.render.json.CongvanModule;
import org.congvan.render.json.JsonDocumentFormat;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A dispatch as JSON and back, by the format and by a host's mapper, beside what Jackson needs for
 * the same bytes when it knows nothing of dispatches: making a tree of them, and copying their
 * tokens. All JSON is without line breaks, so that the bytes are the same but for the field {@code
 * schema} that only the format writes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonBenchmark {

  /** More than a dispatch needs, so that no buffer grows. */
  private static final int ROOM = 32_768;

  private final JsonDocumentFormat format = JsonDocumentFormat.builder().compact().build();
  private final JsonMapper mapper = JsonMapper.builder().addModule(new CongvanModule()).build();
  private final JsonMapper bare = JsonMapper.builder().build();
  private final Dispatches dispatches = Dispatches.create();
  private final List<byte[]> byFormat = new ArrayList<>();
  private final List<byte[]> byMapper = new ArrayList<>();
  private int next;

  /** Writes the JSON that is read, and checks that copying its tokens gives the same bytes. */
  @Setup
  public void write() throws IOException {
    for (int i = 0; i < Dispatches.COUNT; i++) {
      byFormat.add(formatWrite());
      byMapper.add(mapperWrite());
    }
    for (byte[] each : byFormat) {
      if (!Arrays.equals(each, copied(each))) {
        throw new IllegalStateException("Copied tokens must give the same bytes");
      }
    }
  }

  /** A base of the ratios: JSON as a tree of nodes. */
  @Base
  @Benchmark
  public JsonNode readTree() {
    return bare.readTree(nextOf(byFormat));
  }

  /** A base of the ratios: JSON as the same JSON, token by token. */
  @Base
  @Benchmark
  public byte[] tokenCopy() {
    return copied(nextOf(byFormat));
  }

  /** A dispatch as JSON by the format. */
  @Benchmark
  public byte[] formatWrite() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(ROOM);
    format.render(dispatches.next(), out);
    return out.toByteArray();
  }

  /** JSON as a dispatch by the format. */
  @Benchmark
  public OfficialDocument formatRead() throws IOException {
    return format.read(new ByteArrayInputStream(nextOf(byFormat))).document();
  }

  /** A dispatch as JSON by a host's mapper with its defaults and the module. */
  @Benchmark
  public byte[] mapperWrite() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(ROOM);
    mapper.writeValue(out, dispatches.next());
    return out.toByteArray();
  }

  /** JSON as a dispatch by a host's mapper with its defaults and the module. */
  @Benchmark
  public OfficialDispatch mapperRead() {
    return mapper.readValue(nextOf(byMapper), OfficialDispatch.class);
  }

  private byte[] nextOf(List<byte[]> texts) {
    next = (next + 1) % texts.size();
    return texts.get(next);
  }

  private byte[] copied(byte[] json) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(ROOM);
    try (JsonParser parser = bare.createParser(json);
        JsonGenerator generator = bare.createGenerator(out)) {
      while (parser.nextToken() != null) {
        generator.copyCurrentEvent(parser);
      }
    }
    return out.toByteArray();
  }
}
