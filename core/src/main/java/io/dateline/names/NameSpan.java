package io.dateline.names;

/**
 * A name that the model found.
 *
 * @param from the first token
 * @param to the token after the last
 * @param probability that exactly these tokens are a name of this kind, by the model, from 0 to 1
 */
public record NameSpan(int from, int to, NameKind kind, double probability) {}
