package io.dateline.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the JSON-LD of a page says of its article (schema.org). */
record PageData(Optional<String> published, Optional<String> publisher) {
    private static final ObjectReader JSON = JsonMapper.builder().build().readerFor(JsonNode.class);
    private static final int MOST = 500;

    static PageData of(Page page) {
        List<JsonNode> nodes = new ArrayList<>();
        page.data().forEach(script -> parse(script).ifPresent(root -> gather(root, nodes)));
        nodes.sort(java.util.Comparator.comparing(node -> !isArticle(node)));
        return new PageData(first(nodes, "/datePublished"), first(nodes, "/publisher/name"));
    }

    private static Optional<JsonNode> parse(String script) {
        try {
            return Optional.ofNullable(JSON.<JsonNode>readValue(script));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** The objects at the top, in lists and in graphs. */
    private static void gather(JsonNode node, List<JsonNode> nodes) {
        if (nodes.size() >= MOST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(item -> gather(item, nodes));
        } else if (node.isObject()) {
            nodes.add(node);
            gather(node.path("@graph"), nodes);
            gather(node.path("mainEntity"), nodes);
        }
    }

    private static boolean isArticle(JsonNode node) {
        return node.path("@type").toString().matches(".*(Article|Report|Posting).*");
    }

    private static Optional<String> first(List<JsonNode> nodes, String pointer) {
        return nodes.stream()
                .map(node -> node.at(pointer))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .findFirst();
    }
}
