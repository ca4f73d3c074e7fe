package org.congvan.read.docx.assembly;

import java.util.List;
import java.util.Optional;
import org.congvan.code.DocumentSymbol;
import org.congvan.code.DocumentType;
import org.congvan.path.DocumentPath;
import org.congvan.read.docx.component.Components;
import org.jspecify.annotations.Nullable;

/** Compares the type in the title with the one in the symbol: {@code QĐ} is Quyết định. */
final class TypeBySymbol {
  private TypeBySymbol() {}

  /** Doubts the type if the symbol has another, and only one. */
  static void doubt(Components components, Doubts doubts) {
    Optional<DocumentType> other = symbol(components).flatMap(DocumentSymbol::type);
    DocumentType read = components.type() == null ? DocumentType.DISPATCH : components.type();
    if (other.isPresent() && other.get() != read) {
      doubts.add(
          null,
          DocumentPath.of("type"),
          components.codeAsWritten(),
          List.of(read.vietnameseName(), other.get().vietnameseName()),
          "The symbol is one of another type than the title.");
    }
  }

  private static Optional<DocumentSymbol> symbol(Components components) {
    @Nullable DocumentSymbol code = components.code();
    return Optional.ofNullable(code == null ? components.draftCode() : code);
  }
}
