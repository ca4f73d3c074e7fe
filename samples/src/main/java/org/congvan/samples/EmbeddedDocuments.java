package org.congvan.samples;

import java.util.List;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.render.json.CongvanModule;
import org.congvan.render.json.JsonDocumentFormat;
import tools.jackson.databind.json.JsonMapper;

/** Documents inside an application's own objects, in its own Jackson mapper. */
public final class EmbeddedDocuments {

  private EmbeddedDocuments() {}

  /**
   * What an application keeps of a dispatch that came in.
   *
   * @param clerk who received it, such as {@code Nguyễn Văn A}
   * @param dispatch the dispatch
   * @param answers drafts of answers
   */
  public record Inbox(String clerk, OfficialDispatch dispatch, List<OfficialDocument> answers) {

    /** Copies the list. */
    public Inbox {
      answers = List.copyOf(answers);
    }
  }

  /**
   * Writes what came in and reads it back.
   *
   * @param inbox what came in
   * @return its equal
   */
  public static Inbox copy(Inbox inbox) {
    // begin mapper
    var module = new CongvanModule().withContent("score-sheet", ScoreSheet.class);
    var mapper = JsonMapper.builder().addModule(module).build();
    String json = mapper.writeValueAsString(inbox); // a record of yours, with documents in it
    Inbox read = mapper.readValue(json, Inbox.class);
    // end mapper
    return read;
  }

  /**
   * Makes a format of documents that knows the application's own content.
   *
   * @return the format
   */
  public static JsonDocumentFormat format() {
    var module = new CongvanModule().withContent("score-sheet", ScoreSheet.class);
    return JsonDocumentFormat.builder().module(module).build();
  }
}
