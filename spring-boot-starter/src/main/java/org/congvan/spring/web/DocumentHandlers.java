package org.congvan.spring.web;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.congvan.model.OfficialDocument;
import org.congvan.validation.ValidationReport;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;

/**
 * Which methods of controllers have to do with documents: they take or return one, alone, in a
 * list, or in an object of the host's. The others are none of this library's.
 */
final class DocumentHandlers {

  private final Map<Class<?>, Boolean> holders = new ConcurrentHashMap<>();

  /** Whether the body of a request to the method is, or has in it, a document. */
  boolean takesDocument(HandlerMethod handler) {
    for (MethodParameter parameter : handler.getMethodParameters()) {
      boolean body =
          parameter.hasParameterAnnotation(RequestBody.class)
              || parameter.hasParameterAnnotation(RequestPart.class)
              || HttpEntity.class.isAssignableFrom(parameter.getParameterType());
      if (body && hasDocument(ResolvableType.forMethodParameter(parameter))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the method takes or returns a document. */
  boolean concernsDocuments(HandlerMethod handler) {
    return takesDocument(handler)
        || hasDocument(ResolvableType.forMethodParameter(handler.getReturnType()));
  }

  private boolean hasDocument(ResolvableType type) {
    return type.getType() instanceof Class<?> plain
        ? holders.computeIfAbsent(plain, holder -> holds(holder, new HashSet<>()))
        : holds(type, new HashSet<>());
  }

  private static boolean holds(ResolvableType type, Set<Class<?>> seen) {
    if (type.getType() instanceof ParameterizedType) {
      for (ResolvableType argument : type.getGenerics()) {
        if (holds(argument, seen)) {
          return true;
        }
      }
    }
    return holds(type.toClass(), seen);
  }

  private static boolean holds(Class<?> holder, Set<Class<?>> seen) {
    if (isDocument(holder)) {
      return true;
    } else if (holder.isArray()) {
      return holds(holder.getComponentType(), seen);
    } else if (holder.isEnum() || isOfPlatform(holder) || !seen.add(holder)) {
      return false;
    }
    for (Class<?> each = holder; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())
            && holds(ResolvableType.forField(field), seen)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isDocument(Class<?> type) {
    return OfficialDocument.class.isAssignableFrom(type) || type == ValidationReport.class;
  }

  private static boolean isOfPlatform(Class<?> type) {
    String name = type.getName();
    return type.isPrimitive()
        || name.startsWith("java.")
        || name.startsWith("javax.")
        || name.startsWith("jakarta.")
        || name.startsWith("org.springframework.");
  }
}
