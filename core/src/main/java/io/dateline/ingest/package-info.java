/**
 * From bytes to reports: walks over folders and files ({@link io.dateline.ingest.Source}), and reads what they find ({@link
 * io.dateline.ingest.Reader}).
 *
 * <pre>{@code
 * try (Reader reader = Reader.standard();
 *         Source.Inputs inputs = Source.directory(Path.of("reports")).open()) {
 *     while (inputs.hasNext()) {
 *         for (Item item : reader.read(inputs.next(), IngestOptions.DEFAULTS)) {
 *             System.out.println(item.path() + " " + item.state().id() + " " + item.detail());
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Plain text, HTML, e-mail, mailboxes, zip, gzip, web archives, JSON and JSON lines are read here; the rest by Tika's parsers, where they
 * are on the class path, in processes of their own ({@link io.dateline.ingest.Isolation}). No input, whatever is in it, makes reading
 * throw: each ends as an item with a state and a reason.
 */
@NullMarked
package io.dateline.ingest;

import org.jspecify.annotations.NullMarked;
