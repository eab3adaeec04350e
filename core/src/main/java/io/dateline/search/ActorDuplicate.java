package io.dateline.search;

/**
 * Two actors of an archive that are perhaps one.
 *
 * @param kept the one in which the other would go: one that the library knows, else that of more reports
 * @param reason in words: "the same words in another order"
 */
public record ActorDuplicate(ActorRow kept, ActorRow other, String reason) {}
