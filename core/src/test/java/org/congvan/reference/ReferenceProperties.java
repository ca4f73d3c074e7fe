package org.congvan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.congvan.text.DocumentFormatException;

class ReferenceProperties {

  @Property
  void provision_isReadBack(@ForAll("provisions") Provision provision) {
    String written = provision.toString();

    assertThat(Provision.parse(written)).isEqualTo(provision);
    assertThat(Provision.parse(Normalizer.normalize(written, Normalizer.Form.NFD)))
        .isEqualTo(provision);
  }

  @Property(tries = 3000)
  void parsers_throwNothingButFormatException(@ForAll("nearProvisions") String text) {
    try {
      Provision provision = Provision.parse(text);
      assertThat(Provision.parse(provision.toString())).isEqualTo(provision);
    } catch (DocumentFormatException e) {
      assertThat(e).hasMessageStartingWith("Cannot read provision");
    }
    try {
      CitedDate date = CitedDate.parse(text);
      assertThat(CitedDate.parse(date.toString())).isEqualTo(date);
    } catch (DocumentFormatException e) {
      assertThat(e).hasMessageStartingWith("Cannot read ");
    }
  }

  @Provide
  Arbitrary<Provision> provisions() {
    Arbitrary<String> ordinals =
        Arbitraries.of("1", "2", "10", "28a", "1đ", "a", "đ", "b1", "XII", "IV", "2.1", "y");
    Arbitrary<OrdinalRange> ranges =
        Arbitraries.frequencyOf(
            Tuple.of(4, ordinals.map(OrdinalRange::of)),
            Tuple.of(1, Combinators.combine(ordinals, ordinals).as(OrdinalRange::of)));
    Arbitrary<Map<ProvisionLevel, List<OrdinalRange>>> steps =
        Arbitraries.maps(
                Arbitraries.of(ProvisionLevel.class), ranges.list().ofMinSize(1).ofMaxSize(4))
            .ofMinSize(1)
            .ofMaxSize(4);
    return steps.map(
        byLevel -> {
          List<ProvisionStep> narrowestFirst = new ArrayList<>();
          new TreeMap<>(new EnumMap<>(byLevel))
              .descendingMap()
              .forEach((level, list) -> narrowestFirst.add(new ProvisionStep(level, list)));
          return new Provision(narrowestFirst);
        });
  }

  @Provide
  Arbitrary<String> nearProvisions() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Điều",
            "khoản",
            "điểm",
            "các",
            "đến",
            "và",
            "Tiểu mục",
            "Mục",
            "ngày",
            "tháng",
            "năm",
            "5",
            "2016",
            "28a",
            "đ",
            "XII",
            ",",
            "-",
            ".",
            ";",
            "\u0301",
            "\uD800",
            "");
    return Arbitraries.oneOf(
        Arbitraries.strings(), pieces.list().ofMaxSize(10).map(p -> String.join(" ", p)));
  }
}
