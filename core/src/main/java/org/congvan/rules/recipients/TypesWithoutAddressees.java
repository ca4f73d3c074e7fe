package org.congvan.rules.recipients;

import java.util.Set;
import org.congvan.code.DocumentType;

/**
 * The types with no "Kính gửi": all that follow the common sample (Mẫu 1.1 to 1.4), but for reports
 * and submissions to a higher agency. Slips, invitations and telegrams address somebody in words of
 * their own and are not among them.
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
