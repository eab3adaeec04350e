package io.dateline.cli.ftm;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The ids of entities. As FollowTheMoney makes them: the SHA-1 of what the entity is known by, in hexadecimal, the same in every
 * run; an actor of Wikidata keeps its QID, as in OpenSanctions.
 */
final class EntityIds {
    private static final Pattern QID = Pattern.compile("Q[1-9][0-9]*");

    private EntityIds() {}

    static String document(String reportId) {
        return hash("document", reportId);
    }

    static String actor(String actorId) {
        return isWikidata(actorId) ? actorId : hash("actor", actorId);
    }

    static boolean isWikidata(String actorId) {
        return QID.matcher(actorId).matches();
    }

    /**
     * @param document the id of the entity
     * @param property the document's property that lists the name
     */
    static String mention(String document, String property, String actorId) {
        return hash("mention", document, property, actorId);
    }

    private static String hash(String... parts) {
        MessageDigest digest = sha1();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-1", e);
        }
    }
}
