/**
 * What a run over many documents keeps so that it can be ended at any point and go on: the journal,
 * the names that are taken, the order of the documents. {@code A ← B} means that B needs A:
 *
 * <pre>
 *  Fingerprint, LongTable ← FileStems ← BatchJournal
 * JournalEntry, JournalLines, BatchTerms, BatchFolder ← BatchJournal
 *                                  Turns
 * </pre>
 *
 * <p>The command that uses them is in the package above; nothing here knows it.
 */
@NullMarked
package org.congvan.cli.batch;

import org.jspecify.annotations.NullMarked;
