package com.example.springboot;

import org.congvan.model.OfficialDocument;
import org.congvan.spring.web.Acceptable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes documents, and gives them back in the format that is asked for. */
@RestController
class Outbox {

  @PostMapping("/preview")
  OfficialDocument preview(@RequestBody OfficialDocument document) {
    return document;
  }

  @PostMapping("/outbox")
  OfficialDocument issue(@RequestBody @Acceptable OfficialDocument document) {
    return document; // any other one is answered with 422 and the findings
  }
}
