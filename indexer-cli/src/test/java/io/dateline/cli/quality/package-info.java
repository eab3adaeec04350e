/** The quality of extraction, measured and held to what is on record in {@code docs/quality.md}. */
@NullMarked
package io.dateline.cli.quality;

import org.jspecify.annotations.NullMarked;
