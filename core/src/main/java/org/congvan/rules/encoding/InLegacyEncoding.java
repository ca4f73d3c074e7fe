package org.congvan.rules.encoding;

import java.util.List;
import org.congvan.path.AtPath;
import org.congvan.rule.Suggestion;
import org.congvan.text.legacy.DetectionConfidence;
import org.congvan.text.legacy.LegacyEncodings;

/**
 * A text is Unicode, not TCVN3, VNI or another encoding of the time before it, and was not read in
 * another encoding than it was written in. How sure that is makes it two rules.
 */
final class InLegacyEncoding extends GarbledTextRule {

  InLegacyEncoding(String id, DetectionConfidence confidence) {
    super(id, each -> each.garbling().isConvertible() && each.confidence() == confidence);
  }

  @Override
  List<Suggestion> changes(AtPath<Suspicion> found) {
    Suspicion suspicion = found.value();
    if (!suspicion.inOnePiece() || suspicion.garbled().confidence() != DetectionConfidence.HIGH) {
      return List.of();
    }
    String words = suspicion.whole();
    String converted = LegacyEncodings.convert(words, suspicion.garbled().garbling());
    return List.of(new Suggestion.Rewording(found.path(), words, converted));
  }

  @Override
  Object[] arguments(Suspicion found) {
    String part = found.part();
    return new Object[] {
      part,
      found.garbled().garbling().label(),
      LegacyEncodings.convert(part, found.garbled().garbling())
    };
  }
}
