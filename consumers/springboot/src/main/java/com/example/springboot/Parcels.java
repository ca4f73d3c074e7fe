package com.example.springboot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Takes what Bean Validation finds valid. */
@RestController
class Parcels {

  /**
   * A document with who sends it.
   *
   * @param clerk who sends it
   * @param dispatch the document
   */
  record Parcel(
      @NotBlank(message = "{parcel.clerk}") String clerk,
      @NotNull @Valid OfficialDispatch dispatch) {}

  @PostMapping("/parcels")
  Parcel send(@RequestBody @Valid Parcel parcel) {
    return parcel;
  }

  @PostMapping("/drafts")
  OfficialDocument keep(@RequestBody @Valid OfficialDispatch draft) {
    return draft;
  }

  @GetMapping("/parcels/{number}")
  OfficialDocument find(@PathVariable("number") int number) {
    if (number == 0) {
      throw new IllegalStateException("a failure of the application");
    }
    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
