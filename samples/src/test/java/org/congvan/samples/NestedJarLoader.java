package org.congvan.samples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Loads classes and resources from jars in memory, as a program that is one jar of jars does: no
 * resource is a file, and its addresses have a protocol that only this loader knows.
 */
final class NestedJarLoader extends ClassLoader {

  private static final String PROTOCOL = "nested";

  /** The entries of each jar, in the order of the class path. */
  private final List<Map<String, byte[]>> jars = new ArrayList<>();

  /**
   * Reads jars and folders of classes.
   *
   * @param classPath where they are
   */
  NestedJarLoader(List<Path> classPath) {
    super(ClassLoader.getPlatformClassLoader());
    for (Path place : classPath) {
      try {
        jars.add(Files.isDirectory(place) ? folder(place) : jar(place));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Map<String, byte[]> jar(Path file) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private static Map<String, byte[]> folder(Path root) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        entries.put(name, Files.readAllBytes(file));
      }
    }
    return entries;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    for (Map<String, byte[]> jar : jars) {
      byte[] bytes = jar.get(name.replace('.', '/') + ".class");
      if (bytes != null) {
        return defineClass(name, bytes, 0, bytes.length);
      }
    }
    throw new ClassNotFoundException(name);
  }

  @Override
  protected @Nullable URL findResource(String name) {
    Enumeration<URL> found = findResources(name);
    return found.hasMoreElements() ? found.nextElement() : null;
  }

  @Override
  protected Enumeration<URL> findResources(String name) {
    List<URL> found = new ArrayList<>();
    for (int i = 0; i < jars.size(); i++) {
      byte[] bytes = jars.get(i).get(name);
      if (bytes != null) {
        found.add(address(i, name, bytes));
      }
    }
    return Collections.enumeration(found);
  }

  private static URL address(int jar, String name, byte[] bytes) {
    try {
      return new URL(PROTOCOL, "", -1, "/app.jar!/lib/" + jar + ".jar!/" + name, handler(bytes));
    } catch (MalformedURLException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static URLStreamHandler handler(byte[] bytes) {
    return new URLStreamHandler() {
      @Override
      protected URLConnection openConnection(URL address) {
        return new URLConnection(address) {
          @Override
          public void connect() {}

          @Override
          public InputStream getInputStream() {
            return new ByteArrayInputStream(bytes);
          }
        };
      }
    };
  }
}
