package org.congvan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.congvan.code.DocumentCode;
import org.congvan.model.OfficialDocument;
import org.congvan.model.OfficialLetter;
import org.congvan.model.Promulgation;
import org.jspecify.annotations.Nullable;

/**
 * A changed copy of a document of any kind: the part that was changed is the new one, all others
 * are the old ones. Of a copy too, where some parts are the copying agency's and some the copied
 * document's.
 */
class ChangedDocumentProperties {

  private static final Map<String, Function<OfficialDocument, @Nullable Object>> PARTS = parts();

  private static Map<String, Function<OfficialDocument, @Nullable Object>> parts() {
    Map<String, Function<OfficialDocument, @Nullable Object>> parts = new LinkedHashMap<>();
    parts.put("header", OfficialDocument::header);
    parts.put("subject", OfficialDocument::subject);
    parts.put("addressees", OfficialDocument::addressees);
    parts.put("content", OfficialDocument::content);
    parts.put("signature", OfficialDocument::signature);
    parts.put("distribution", OfficialDocument::distribution);
    parts.put("attachments", OfficialDocument::attachments);
    parts.put("registration", OfficialDocument::registration);
    parts.put("inResponseTo", OfficialDocument::inResponseTo);
    parts.put("type", OfficialDocument::type);
    return parts;
  }

  private static void assertChanges(
      String part,
      OfficialDocument document,
      OfficialDocument other,
      BiFunction<OfficialDocument, OfficialDocument, OfficialDocument> change) {
    OfficialDocument changed = change.apply(document, other);
    PARTS.forEach(
        (name, accessor) ->
            assertThat(accessor.apply(changed))
                .as(name)
                .isEqualTo(accessor.apply(name.equals(part) ? other : document)));
    assertThat(changed).hasSameClassAs(document);
    assertThat(change.apply(changed, document)).as("changed back").isEqualTo(document);
  }

  @Property(tries = 150)
  void eachPart_isChangedAlone(
      @ForAll("documents") OfficialDocument document, @ForAll("documents") OfficialDocument other) {
    assertChanges("header", document, other, (a, b) -> a.withHeader(b.header()));
    assertChanges("subject", document, other, (a, b) -> a.withSubject(b.subject()));
    assertChanges("addressees", document, other, (a, b) -> a.withAddressees(b.addressees()));
    assertChanges("content", document, other, (a, b) -> a.withContent(b.content()));
    assertChanges("signature", document, other, (a, b) -> a.withSignature(b.signature()));
    assertChanges("distribution", document, other, (a, b) -> a.withDistribution(b.distribution()));
    assertChanges("registration", document, other, (a, b) -> a.withRegistration(b.registration()));
    if (!(document.original() instanceof OfficialLetter)) {
      assertChanges("attachments", document, other, (a, b) -> a.withAttachments(b.attachments()));
    }
  }

  @Property(tries = 150)
  void partsOfTheHead_areChangedThroughTheDocument(
      @ForAll("documents") OfficialDocument document, @ForAll("issued") OfficialDocument other) {
    assertThat(document.withCode(other.header().code()).header())
        .isEqualTo(document.header().withCode(other.header().code()));
    assertThat(document.withPromulgation(other.header().promulgation()).header())
        .isEqualTo(document.header().withPromulgation(other.header().promulgation()));
    assertThat(document.withCode(null).withDraftCode(null).header().symbol()).isEmpty();
    assertThat(document.withPromulgation(null).issuedOn()).isEmpty();
  }

  @Property(tries = 150)
  void draftThatKnowsSymbolAndPlace_isIssuedAsTheDocumentThatItWas(
      @ForAll("issued") OfficialDocument issued) {
    DocumentCode code = Objects.requireNonNull(issued.header().code());
    Promulgation promulgation = Objects.requireNonNull(issued.header().promulgation());
    Assume.that(code.number().suffix().isEmpty());

    OfficialDocument draft =
        issued.withDraftCode(code.withoutNumber()).withPromulgation(promulgation.withDate(null));

    assertThat(draft.header().code()).isNull();
    assertThat(draft.issuedOn()).isEmpty();
    assertThat(draft.issued(code.number().value(), issued.issuedOn().orElseThrow()))
        .isEqualTo(issued);
  }

  @Property(tries = 150)
  void original_isTheDocumentItselfUnlessItIsACopy(@ForAll("documents") OfficialDocument document) {
    assertThat(document.original().isCopy()).isFalse();
    assertThat(document.original().equals(document)).isNotEqualTo(document.isCopy());
    assertThat(List.of(document.original().subject(), document.original().content()))
        .isEqualTo(List.of(document.subject(), document.content()));
  }

  @Provide
  Arbitrary<OfficialDocument> documents() {
    return DocumentArbitraries.documents();
  }

  @Provide
  Arbitrary<OfficialDocument> issued() {
    return DocumentArbitraries.issuedOnAnyDay();
  }
}
