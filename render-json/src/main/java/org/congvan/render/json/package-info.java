/**
 * Documents as JSON that reads back equal: {@link org.congvan.render.json.JsonDocumentFormat} for
 * whole texts, {@link org.congvan.render.json.CongvanModule} for documents inside a host's objects.
 *
 * <p>The shape of the JSON is the shape of the model. Every record is an object whose fields are
 * the record's components, by name and in order, so that the path of a finding or of a {@link
 * org.congvan.render.RenderException}, such as {@code header.promulgation.date}, is also the path
 * in the JSON, {@code $.header.promulgation.date}. In detail:
 *
 * <ul>
 *   <li>The outermost object begins with {@code "schema": "congvan/1"} and the kind of document.
 *   <li>{@code "kind"} is written where more than one type is possible, and only there: {@code
 *       dispatch}, {@code titled}, {@code letter}, {@code copy} for documents; {@code body}, {@code
 *       reform-report}, {@code scanned-pages} for contents; {@code section}, {@code paragraph},
 *       {@code act}, {@code bullet-list}, {@code numbered-list}, {@code table}, {@code figure},
 *       {@code custom:…} for blocks; {@code image}, {@code chart} for pictures; {@code text},
 *       {@code citation}, {@code link}, {@code footnote}, {@code blank}, {@code check-box} for
 *       inlines. In a host's own objects these types are always written with their kind.
 *   <li>A part that may be missing is left out when it is; {@code null} is read the same. So are
 *       {@code coIssuers}, {@code cosignatures}, {@code blocks} of a cell where they are empty,
 *       {@code medium} on paper and {@code separateFile} where it is false. All other fields are
 *       always there, lists too when they are empty.
 *   <li>Constants are written by their Java names ({@code "URGENT"}), document codes as they were
 *       written ({@link org.congvan.code.DocumentCode#raw}), agency identifiers and addresses as
 *       text, days in ISO 8601 ({@code "2019-11-11"}), dates of cited documents as far as they are
 *       known ({@code "2016-08-15"}, {@code "2016-08"}, {@code "2016"}), pictures in Base64,
 *       numbers without exponent.
 *   <li>The text is UTF-8 without byte-order mark; only quotes, backslashes and control characters
 *       are escaped.
 * </ul>
 *
 * <p>{@link org.congvan.render.json.JsonRollup} writes what many reports add up to, which is not
 * read back.
 *
 * <p>The JSON Schema says the same to programs in other languages: {@link
 * org.congvan.render.json.JsonDocumentFormat#schema}.
 */
@NullMarked
package org.congvan.render.json;

import org.jspecify.annotations.NullMarked;
