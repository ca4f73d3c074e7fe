package org.congvan.render.docx.write;

import org.congvan.render.docx.archive.ZipPacker;

/**
 * What the parts of one document are written into, kept for the next document: fresh memory for
 * each cost more than the writing. For one document at a time.
 */
final class Workspace {

  private static final int USUAL_DOCUMENT = 64 * 1024;
  private static final int USUAL_PART = 4 * 1024;
  private static final int USUAL_ARCHIVE = 32 * 1024;

  private final XmlBuffer document;
  private final XmlBuffer relationships = new XmlBuffer(USUAL_PART);
  private final XmlBuffer contentTypes = new XmlBuffer(USUAL_PART);
  private final XmlBuffer properties = new XmlBuffer(USUAL_PART);
  private final byte[] archive = new byte[USUAL_ARCHIVE];
  private final ZipPacker packer;

  /**
   * Makes a workspace.
   *
   * @param level the zip level of the documents
   */
  Workspace(int level) {
    this.packer = new ZipPacker(level);
    this.document = new XmlBuffer(USUAL_DOCUMENT, packer::take);
  }

  /** The part {@code word/document.xml}, whose text goes to the packer as it becomes long. */
  XmlBuffer document() {
    return document;
  }

  XmlBuffer relationships() {
    return relationships;
  }

  XmlBuffer contentTypes() {
    return contentTypes;
  }

  XmlBuffer properties() {
    return properties;
  }

  byte[] archive() {
    return archive;
  }

  ZipPacker packer() {
    return packer;
  }

  /** Makes it ready for the next document. */
  void clear() {
    document.clear();
    relationships.clear();
    contentTypes.clear();
    properties.clear();
    packer.clear();
  }
}
