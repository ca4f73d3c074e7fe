package org.congvan.read.docx.assembly;

import org.congvan.path.DocumentPath;
import org.congvan.read.docx.role.Role;

/** Which part of a document words of a role become. */
final class RolePaths {
  private RolePaths() {}

  static DocumentPath of(Role role) {
    return switch (role) {
      case PARENT_AGENCY -> DocumentPath.of("header", "issuer", "parentName");
      case ISSUING_AGENCY -> DocumentPath.of("header", "issuer", "name");
      case CODE -> DocumentPath.of("header", "code");
      case PLACE_AND_DATE -> DocumentPath.of("header", "promulgation");
      case CONFIDENTIALITY -> DocumentPath.of("header", "confidentiality");
      case URGENCY -> DocumentPath.of("header", "urgency");
      case CIRCULATION -> DocumentPath.of("header", "circulation");
      case TYPE_NAME -> DocumentPath.of("type");
      case DISPATCH_SUBJECT, TITLED_SUBJECT -> DocumentPath.of("subject");
      case ADDRESSEES -> DocumentPath.of("addressees");
      case AUTHORITY, SIGNED_NOTE, SIGNER_NAME -> DocumentPath.of("signature");
      case CONFIRMATION -> DocumentPath.of("confirmation");
      case RECIPIENTS_WORD, RECIPIENT -> DocumentPath.of("distribution", "recipients");
      case ARCHIVE -> DocumentPath.of("distribution", "archive");
      case ANNEX_LABEL, ANNEX_TITLE, ANNEX_POINTER -> DocumentPath.of("attachments");
      case NATIONAL_NAME, MOTTO, RULE_LINE, PAGE_NUMBER, COPY, CONTACT, DRAFTER_MARK, OTHER ->
          DocumentPath.ROOT;
      default -> DocumentPath.of("content");
    };
  }
}
