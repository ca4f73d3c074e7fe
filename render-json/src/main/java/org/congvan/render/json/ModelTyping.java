package org.congvan.render.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;
import org.congvan.body.Block;
import org.congvan.body.DocumentContent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Says how a mapper distinguishes our types: by their own field "kind", which their serializers
 * write, so that default typing adds nothing. A host's block or content has it written by Jackson,
 * where a host's field is declared as a {@code Block} or {@code DocumentContent}.
 */
final class ModelTyping extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  private final transient Set<Class<?>> types;
  private final boolean kindsOfBlocks;
  private final boolean kindsOfContents;

  ModelTyping(Set<Class<?>> types, HostKinds blocks, HostKinds contents) {
    this.types = types;
    this.kindsOfBlocks = !blocks.kinds().isEmpty();
    this.kindsOfContents = !contents.kinds().isEmpty();
  }

  @Override
  public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
      MapperConfig<?> config, Annotated annotated) {
    Class<?> type = annotated.getRawType();
    if (!(annotated instanceof AnnotatedClass) || !types.contains(type)) {
      return null;
    }
    boolean byKind =
        (type == Block.class && kindsOfBlocks)
            || (type == DocumentContent.class && kindsOfContents);
    Class<?> typing = byKind ? ByKind.class : ByItself.class;
    return JsonTypeInfo.Value.from(typing.getAnnotation(JsonTypeInfo.class));
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = FamilyType.KIND)
  private interface ByKind {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
  private interface ByItself {}
}
