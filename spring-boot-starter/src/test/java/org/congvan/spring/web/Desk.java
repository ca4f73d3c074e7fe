package org.congvan.spring.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.testkit.SampleDocuments;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReport;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A controller such as an application has. */
@RestController
class Desk {

  /**
   * An object of the application's own with a document in it.
   *
   * @param clerk who received it
   * @param dispatch the document
   */
  record Inbox(
      @NotBlank @Size(max = 20, message = "{clerk.size}") String clerk,
      @Valid OfficialDispatch dispatch) {}

  /**
   * An object without documents.
   *
   * @param text a text
   */
  record Note(@NotBlank String text) {}

  @PostMapping("/echo")
  OfficialDocument echo(@RequestBody OfficialDocument document) {
    return document;
  }

  @PostMapping("/dispatch")
  OfficialDispatch dispatch(@RequestBody OfficialDispatch dispatch) {
    return dispatch;
  }

  @PostMapping("/valid")
  OfficialDocument valid(@RequestBody @Valid OfficialDocument document) {
    return document;
  }

  @PostMapping("/acceptable")
  ResponseEntity<OfficialDocument> acceptable(@RequestBody @Acceptable OfficialDocument document) {
    return ResponseEntity.ok(document);
  }

  @PostMapping("/inbox")
  Inbox inbox(@RequestBody @Valid Inbox inbox) {
    return inbox;
  }

  @PostMapping("/list")
  List<OfficialDocument> list(@RequestBody List<OfficialDocument> documents) {
    return documents;
  }

  @PostMapping("/note")
  Note note(@RequestBody @Valid Note note) {
    return note;
  }

  @PostMapping("/report")
  ValidationReport report(@RequestBody OfficialDocument document) {
    return DocumentValidator.standard().validate(document);
  }

  @GetMapping("/draft")
  OfficialDocument draft() {
    return SampleDocuments.undatedDraft();
  }

  @GetMapping("/letter")
  OfficialDocument letter() {
    return SampleDocuments.letter();
  }

  @GetMapping("/stored")
  OfficialDocument stored(@RequestParam("day") String day) {
    return SampleDocuments.dispatch(LocalDate.parse(day));
  }

  @GetMapping("/own")
  OfficialDocument own() {
    throw new UnsupportedOperationException("of the controller");
  }

  @ExceptionHandler(UnsupportedOperationException.class)
  ResponseEntity<String> handled(UnsupportedOperationException thrown) {
    return ResponseEntity.status(409).body("handled");
  }
}
