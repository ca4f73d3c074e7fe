package org.congvan.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.congvan.code.DocumentCode;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.Promulgation;
import org.congvan.samples.Dispatch477;

/**
 * Dispatches in rotation: the same document over and over would flatter code that keeps little in
 * the processor's caches.
 */
final class Dispatches {

  /** How many there are. */
  static final int COUNT = 64;

  private final List<OfficialDispatch> all;
  private int next;

  private Dispatches(List<OfficialDispatch> all) {
    this.all = all;
  }

  /** Dispatches of the size of 477/SKHCN-TTNCUĐ, each with a number and a day of its own. */
  static Dispatches create() {
    return new Dispatches(
        IntStream.range(0, COUNT)
            .mapToObj(
                i -> {
                  OfficialDispatch each = Dispatch477.create();
                  return new OfficialDispatch(
                      each.header()
                          .withCode(DocumentCode.parse((400 + i) + "/SKHCN-TTNCUĐ"))
                          .withPromulgation(
                              new Promulgation("Quảng Trị", LocalDate.of(2019, 11, 1 + i % 30))),
                      each.subject(),
                      each.addressees(),
                      each.inResponseTo(),
                      each.content(),
                      each.signature(),
                      each.distribution(),
                      each.attachments(),
                      each.registration());
                })
            .toList());
  }

  OfficialDispatch next() {
    next = (next + 1) % COUNT;
    return all.get(next);
  }
}
