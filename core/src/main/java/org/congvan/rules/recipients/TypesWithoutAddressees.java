package org.congvan.rules.recipients;

import java.util.Set;
import org.congvan.code.DocumentType;

/**
 * The types without "Kính gửi": all that follow the common sample (Mẫu 1.1 to 1.4), except reports
 * and submissions to a higher agency. Slips, invitations and telegrams address somebody in their
 * own words and are not included.
 */
final class TypesWithoutAddressees {

  private static final Set<DocumentType> TYPES =
      Set.of(
          DocumentType.RESOLUTION,
          DocumentType.DECISION,
          DocumentType.DIRECTIVE,
          DocumentType.REGULATION,
          DocumentType.RULES,
          DocumentType.COMMUNIQUE,
          DocumentType.NOTICE,
          DocumentType.GUIDANCE,
          DocumentType.PROGRAMME,
          DocumentType.PLAN,
          DocumentType.SCHEME,
          DocumentType.PROJECT_SCHEME,
          DocumentType.PROJECT);

  private TypesWithoutAddressees() {}

  static boolean include(DocumentType type) {
    return TYPES.contains(type);
  }
}
