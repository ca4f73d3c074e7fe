package org.congvan.render.docx.write;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.congvan.body.Image;
import org.congvan.body.ImageFormat;

/** The picture parts of one document, each picture once. */
final class Pictures {

  private final Relationships relationships;
  private final Map<Image, String> targets = new LinkedHashMap<>();

  Pictures(Relationships relationships) {
    this.relationships = relationships;
  }

  /** Returns the id of the relationship to a picture. */
  String relationTo(Image image) {
    String target = targets.get(image);
    if (target == null) {
      target = "media/image" + (targets.size() + 1) + "." + image.format().extension();
      targets.put(image, target);
    }
    return relationships.part("image", target);
  }

  /** Returns the pictures with their places below {@code word/}, in the order of their use. */
  Map<Image, String> targets() {
    return targets;
  }

  /** Returns the file formats in use. */
  Set<ImageFormat> formats() {
    EnumSet<ImageFormat> formats = EnumSet.noneOf(ImageFormat.class);
    targets.keySet().forEach(image -> formats.add(image.format()));
    return formats;
  }
}
