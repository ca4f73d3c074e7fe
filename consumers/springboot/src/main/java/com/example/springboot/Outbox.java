package com.example.springboot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.spring.web.Acceptable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes documents, and gives them back in the format that is asked for. */
@RestController
class Outbox {

  /**
   * A document with who sends it.
   *
   * @param clerk who sends it
   * @param dispatch the document
   */
  record Parcel(
      @NotBlank(message = "{parcel.clerk}") String clerk, @NotNull @Valid OfficialDispatch dispatch) {}

  @PostMapping("/preview")
  OfficialDocument preview(@RequestBody OfficialDocument document) {
    return document;
  }

  @PostMapping("/outbox")
  OfficialDocument issue(@RequestBody @Acceptable OfficialDocument document) {
    return document;
  }

  @PostMapping("/drafts")
  OfficialDocument keep(@RequestBody @Valid OfficialDispatch draft) {
    return draft;
  }

  @PostMapping("/parcels")
  Parcel send(@RequestBody @Valid Parcel parcel) {
    return parcel;
  }
}
