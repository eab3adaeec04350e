package io.dateline.benchmarks.peers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A Solr home with one core, and the schema and configuration of this program. */
final class SolrHome {
    static final String CORE = "reports";

    private SolrHome() {}

    static void write(Path home) throws IOException {
        Path core = Files.createDirectories(home.resolve(CORE));
        Files.writeString(home.resolve("solr.xml"), "<solr/>\n");
        Files.writeString(core.resolve("core.properties"), "name=" + CORE + "\n");
        Path conf = Files.createDirectories(core.resolve("conf"));
        copy("solrconfig.xml", conf);
        copy("schema.xml", conf);
    }

    private static void copy(String name, Path folder) throws IOException {
        try (InputStream resource = SolrHome.class.getResourceAsStream(name)) {
            Files.copy(Objects.requireNonNull(resource, name), folder.resolve(name));
        }
    }
}
