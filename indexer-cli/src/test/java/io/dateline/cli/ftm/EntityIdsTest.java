package io.dateline.cli.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntityIdsTest {
    @Test
    void anActorOfWikidataKeepsItsId() {
        assertThat(EntityIds.actor("Q485136")).isEqualTo("Q485136");
        assertThat(EntityIds.actor("q-and-a")).hasSize(40).isNotEqualTo(EntityIds.actor("q-and-b"));
    }

    @Test
    void idsAreTheSameInEveryRun() {
        assertThat(EntityIds.document("a1")).isEqualTo("23b96c2e8f8158a2ba15ff8cf36f9c1e37bc07af");
        assertThat(EntityIds.mention(EntityIds.document("a1"), "peopleMentioned", "Q485136"))
                .isEqualTo("6d66ef6554a3b36dcc2c9909216536e492accef9");
    }

    @Test
    void aDocumentNamedLikeAnActorIsAnother() {
        assertThat(EntityIds.document("Q485136")).isNotEqualTo(EntityIds.actor("Q485136"));
        assertThat(EntityIds.document("jo-doe")).isNotEqualTo(EntityIds.actor("jo-doe"));
    }
}
