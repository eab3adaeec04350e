/**
 * Puts the engine beside others that people would take in its place: SQLite's full-text search in this process, and a Solr server in
 * one of its own. Each gets the same reports and the same questions; what is compared is the processor time that its process takes.
 */
@NullMarked
package io.dateline.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
