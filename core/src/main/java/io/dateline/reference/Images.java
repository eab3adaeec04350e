package io.dateline.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Loads tables that {@link ImageBuild} built ahead of time, each from a resource beside this class. Where one is missing, damaged or
 * out of date, the table is built from its rows, to the same effect. Only images in a folder can be out of date: a jar is packed
 * after they are built.
 */
final class Images {
    private static final String SUFFIX = ".image";

    /** Of each folder with images, taken once. */
    private static final Map<Path, Integer> STAMPS = new ConcurrentHashMap<>();

    private Images() {}

    /** The file of an image. */
    static String file(String name) {
        return name + SUFFIX;
    }

    static boolean isImage(Path file) {
        return file.toString().endsWith(SUFFIX);
    }

    static <T> T load(String name, Function<ImageReader, T> image, Supplier<T> rows) {
        return find(name).map(image).orElseGet(rows);
    }

    private static Optional<ImageReader> find(String name) {
        return Optional.ofNullable(Images.class.getResource(file(name))).flatMap(Images::open);
    }

    /** Opens an image that is whole and up to date. */
    static Optional<ImageReader> open(URL resource) {
        return ImageReader.open(bytes(resource)).filter(image -> isCurrent(image, resource));
    }

    private static byte[] bytes(URL resource) {
        try (InputStream bytes = resource.openStream()) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the library's table " + resource + " cannot be read", e);
        }
    }

    private static boolean isCurrent(ImageReader image, URL found) {
        return !found.getProtocol().equals("file") || image.stamp == stampOfFolder(found);
    }

    private static int stampOfFolder(URL image) {
        return STAMPS.computeIfAbsent(Path.of(URI.create(image.toString())).resolveSibling(""), Stamp::of);
    }
}
