/**
 * From bytes to reports: walks over folders and files ({@link io.dateline.ingest.Source}), and reads what they find ({@link
 * io.dateline.ingest.Reader}).
 *
 * <pre>{@code
 * Reader reader = Reader.standard();
 * try (Source.Inputs inputs = Source.directory(Path.of("reports")).open()) {
 *     while (inputs.hasNext()) {
 *         for (Item item : reader.read(inputs.next(), IngestOptions.DEFAULTS)) {
 *             System.out.println(item.path() + " " + item.state().id() + " " + item.detail());
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Plain text, HTML, e-mail, zip, gzip and JSON lines are read without any other library; the rest by Tika's parsers, where they
 * are on the class path. No input, whatever is in it, makes reading throw: each ends as an item with a state and a reason.
 */
@NullMarked
package io.dateline.ingest;

import org.jspecify.annotations.NullMarked;
