/**
 * The question and the answer: the query language, the engine-neutral form of a query, hits and facets.
 *
 * <pre>
 * SearchQuery query = SearchQuery.parse("\"ethnic violence\" country:KG date:2010-06")
 *         .withFilter(COUNTRY, Filters.value(COUNTRY, "KG"))
 *         .withFacets(COUNTRY, ACTOR, DATE);
 * query.root().written(); // "ethnic violence" AND country:KG AND date:2010-06
 * </pre>
 *
 * The language is described in {@code docs/query-syntax.md} and read by a parser of this package, which knows no search engine.
 */
@NullMarked
package io.dateline.search;

import org.jspecify.annotations.NullMarked;
