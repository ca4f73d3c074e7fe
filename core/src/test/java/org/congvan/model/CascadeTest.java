package org.congvan.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.congvan.body.CustomBlock;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.TableCell;
import org.junit.jupiter.api.Test;

/**
 * {@code @Valid} on a document reaches every part that has something to judge: those with
 * constraints of their own, and contents and blocks, which may be a host's.
 */
class CascadeTest {

  private static final Set<Class<?>> OPEN = Set.of(DocumentContent.class, CustomBlock.class);

  @Test
  void everyPartWithSomethingToJudge_isReached() {
    Set<String> notReached = new TreeSet<>();
    Set<String> reached = new TreeSet<>();
    for (Class<?> record : records()) {
      for (RecordComponent component : record.getRecordComponents()) {
        if (isWorthVisiting(elementType(component), new LinkedHashSet<>())) {
          (isCascaded(record, component) ? reached : notReached)
              .add(record.getSimpleName() + "." + component.getName());
        }
      }
    }
    assertThat(notReached).isEmpty();
    assertThat(reached)
        .contains(
            "OfficialDispatch.addressees",
            "OfficialDispatch.content",
            "Distribution.drafter",
            "Registration.fileCode",
            "DocumentCopy.original",
            "Section.blocks");
  }

  /** All records that a document can be made of, closed interfaces opened. */
  private static Set<Class<?>> records() {
    Set<Class<?>> found = new LinkedHashSet<>();
    Deque<Class<?>> open =
        new ArrayDeque<>(List.of(OfficialDocument.class, DocumentBody.class, TableCell.class));
    while (!open.isEmpty()) {
      Class<?> type = open.pop();
      if (type.isSealed()) {
        open.addAll(Arrays.asList(type.getPermittedSubclasses()));
      } else if (type.isRecord() && type.getName().startsWith("org.congvan") && found.add(type)) {
        for (RecordComponent component : type.getRecordComponents()) {
          open.push(elementType(component));
        }
      }
    }
    return found;
  }

  private static boolean isWorthVisiting(Class<?> type, Set<Class<?>> seen) {
    if (OPEN.contains(type) || hasConstraints(type)) {
      return true;
    }
    if (!seen.add(type)) {
      return false;
    }
    if (type.isSealed()) {
      return Arrays.stream(type.getPermittedSubclasses())
          .anyMatch(each -> isWorthVisiting(each, seen));
    }
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents())
            .anyMatch(each -> isWorthVisiting(elementType(each), seen));
  }

  private static boolean hasConstraints(Class<?> type) {
    return isConstrained(type)
        || Arrays.stream(type.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .anyMatch(CascadeTest::isConstrained);
  }

  private static boolean isConstrained(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotations())
        .map(Annotation::annotationType)
        .anyMatch(annotation -> annotation.isAnnotationPresent(Constraint.class));
  }

  private static Class<?> elementType(RecordComponent component) {
    if (component.getGenericType() instanceof ParameterizedType generic
        && generic.getActualTypeArguments()[0] instanceof Class<?> element) {
      return element;
    }
    return component.getType();
  }

  private static boolean isCascaded(Class<?> record, RecordComponent component) {
    try {
      Field field = record.getDeclaredField(component.getName());
      AnnotatedType type = field.getAnnotatedType();
      return field.isAnnotationPresent(Valid.class)
          || (type instanceof AnnotatedParameterizedType generic
              && generic.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Valid.class));
    } catch (NoSuchFieldException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
