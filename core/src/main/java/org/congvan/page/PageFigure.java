package org.congvan.page;

import org.congvan.body.Figure;

/**
 * A picture on the page; its caption stands behind it as a paragraph of its own.
 *
 * @param path where it comes from
 * @param figure the picture with its size and alternative text
 */
public record PageFigure(String path, Figure figure) implements PageBlock {}
