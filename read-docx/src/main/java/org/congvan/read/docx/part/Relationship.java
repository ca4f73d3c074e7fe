package org.congvan.read.docx.part;

import java.util.Optional;

/**
 * A relationship of a part, such as the one to its header.
 *
 * @param id the id by which the part refers to it, such as {@code rId7}
 * @param type the last word of its type, such as {@code header}: the same in the usual and the
 *     strict form
 * @param target the target as written
 * @param part the part that the target names; empty if it is outside the file
 * @param external whether the target is outside the file
 */
public record Relationship(
    String id, String type, String target, Optional<String> part, boolean external) {}
