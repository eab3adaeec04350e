@NullMarked
package io.dateline.ingest;

import org.jspecify.annotations.NullMarked;
