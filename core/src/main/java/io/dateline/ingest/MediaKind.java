package io.dateline.ingest;

import java.util.Set;
import org.apache.tika.mime.MediaType;

/** What sort of report a media type makes. */
final class MediaKind {
    private static final Set<String> CONTAINERS = Set.of(
            "application/zip",
            "application/gzip",
            "application/x-tar",
            "application/x-gtar",
            "application/x-7z-compressed",
            "application/x-rar-compressed",
            "application/vnd.rar",
            "application/x-bzip",
            "application/x-bzip2",
            "application/x-xz",
            "application/x-lzma",
            "application/zstd",
            "application/x-compress",
            "application/x-archive",
            "application/x-cpio",
            "application/java-archive",
            "application/mbox",
            "application/vnd.ms-outlook-pst",
            "application/warc",
            "application/x-wacz");

    private MediaKind() {}

    /** Whether a type holds items and no text of its own. */
    static boolean isContainer(MediaType type) {
        return CONTAINERS.contains(type.getBaseType().toString())
                || type.getSubtype().startsWith("x-rar");
    }

    /** The kind by which reports are counted. */
    static String of(MediaType type) {
        String name = type.getBaseType().toString();
        if (name.equals("application/pdf")) {
            return "pdf";
        }
        if (type.getType().equals("image")) {
            return "image";
        }
        if (has(name, "outlook", "message/", "tnef")) {
            return "email";
        }
        if (has(
                name,
                "excel",
                "spreadsheet",
                "opendocument.calc",
                "iwork-numbers",
                "apple.numbers",
                "sun.xml.calc",
                "quattro",
                "dbf")) {
            return "sheet";
        }
        if (has(name, "powerpoint", "presentation", "apple.keynote", "sun.xml.impress")) {
            return "slides";
        }
        return has(name, "word", "opendocument.text", "rtf", "epub", "apple.pages", "sun.xml.writer", "fictionbook")
                ? "document"
                : "other";
    }

    private static boolean has(String name, String... parts) {
        for (String part : parts) {
            if (name.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
