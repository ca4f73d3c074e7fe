package org.congvan.render;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds the providers that a class loader's jars and modules register. One that is broken keeps
 * none of the others out; what is wrong with it is remembered.
 */
final class ProviderSearch {

  private static final Pattern NOT_PRINTED = Pattern.compile("[\\p{Cntrl}\\s]++");
  private static final String ADVICE = "; repair it or leave its jar out";

  private final ClassLoader loader;
  private final Set<String> problems = new LinkedHashSet<>();

  ProviderSearch(ClassLoader loader) {
    this.loader = loader;
  }

  /** Finds the providers of a service. */
  <P> List<Registration<P>> find(Class<P> service, Function<P, Registration<P>> registration) {
    List<Registration<P>> found = new ArrayList<>();
    Iterator<P> providers = ServiceLoader.load(service, loader).iterator();
    boolean more = true;
    while (more) {
      try {
        more = providers.hasNext();
        if (more) {
          register(providers.next(), registration).ifPresent(found::add);
        }
      } catch (LinkageError broken) {
        problems.add(
            "A provider of "
                + service.getName()
                + " cannot be loaded: "
                + inOneLine(broken.toString())
                + ADVICE);
      } catch (ServiceConfigurationError | RuntimeException broken) {
        // The same failure again is one that the search does not get past.
        more = problems.add(problem(broken));
      }
    }
    return found;
  }

  /** Returns a sentence on each provider that is broken. */
  List<String> problems() {
    return List.copyOf(problems);
  }

  private <P> Optional<Registration<P>> register(
      P provider, Function<P, Registration<P>> registration) {
    try {
      return Optional.of(registration.apply(provider));
    } catch (LinkageError | RuntimeException broken) {
      problems.add(
          "Provider "
              + provider.getClass().getName()
              + " does not say what it offers: "
              + inOneLine(broken.toString())
              + ADVICE);
      return Optional.empty();
    }
  }

  private static String problem(Throwable broken) {
    Throwable root = broken;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String text = String.valueOf(broken.getMessage());
    return inOneLine(root == broken ? text : text + ": " + root) + ADVICE;
  }

  private static String inOneLine(String text) {
    return NOT_PRINTED.matcher(text).replaceAll(" ").strip();
  }
}
