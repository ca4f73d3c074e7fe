package org.congvan.testkit.printed;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What an Office file leads to outside itself, such as {@code https://example.org}. */
final class LinkTargets {

  private static final Pattern RELATIONSHIP = Pattern.compile("<Relationship [^>]*+>");
  private static final Pattern TARGET = Pattern.compile(" Target=\"([^\"]*+)\"");

  private LinkTargets() {}

  /** Returns an error for each target outside the file that is no absolute address in ASCII. */
  static List<String> errors(Path file) throws IOException {
    List<String> errors = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry :
          zip.stream().filter(each -> each.getName().endsWith(".rels")).toList()) {
        String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        Matcher relationships = RELATIONSHIP.matcher(xml);
        while (relationships.find()) {
          String relationship = relationships.group();
          Matcher target = TARGET.matcher(relationship);
          if (relationship.contains(" TargetMode=\"External\"")
              && !(target.find() && isAddress(target.group(1).replace("&amp;", "&")))) {
            errors.add("/" + entry.getName() + " leads to what is no address: " + relationship);
          }
        }
      }
    }
    return errors;
  }

  private static boolean isAddress(String target) {
    try {
      URI address = new URI(target).parseServerAuthority();
      return address.isAbsolute() && target.chars().allMatch(c -> c < 0x80);
    } catch (URISyntaxException malformed) {
      return false;
    }
  }
}
