package io.dateline.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Builds the images that {@link Images} loads; the build runs it once the classes are compiled. Same rows, same bytes. */
final class ImageBuild {
    private final Path folder;
    private final int stamp;

    private ImageBuild(Path folder, int stamp) {
        this.folder = folder;
        this.stamp = stamp;
    }

    /** Takes the folder of compiled classes, where the images go as well; those that are up to date stay. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]).resolve("io/dateline/reference");
        run(folder, Stamp.of(folder));
    }

    /** Writes the images with a stamp into a folder. */
    static void run(Path folder, int stamp) throws IOException {
        ImageBuild build = new ImageBuild(folder, stamp);
        build.write("places", () -> PlaceRows.rows()::write);
        build.write("countries", () -> CountryNameRows.rows()::write);
        for (Script script : Script.values()) {
            build.writeNames("place-names", script, () -> PlaceRows.names(script));
            build.writeNames("country-names", script, () -> CountryNameRows.names(script, false));
            build.writeNames("query-names", script, () -> CountryNameRows.names(script, true));
        }
        build.write("actors", () -> ActorRows.rows()::write);
        build.write("actor-names", () -> ActorRows.indexes()::write);
    }

    private void writeNames(String tables, Script script, Supplier<NameTable> names) throws IOException {
        write(ScriptTables.image(tables, script), () -> names.get()::write);
    }

    private void write(String name, Supplier<Consumer<ImageWriter>> table) throws IOException {
        Path file = folder.resolve(Images.file(name));
        if (!isCurrent(file)) {
            ImageWriter image = new ImageWriter();
            table.get().accept(image);
            Files.write(file, image.image(stamp));
        }
    }

    private boolean isCurrent(Path file) throws IOException {
        return Files.exists(file)
                && ImageReader.open(Files.readAllBytes(file))
                        .filter(image -> image.stamp == stamp)
                        .isPresent();
    }
}
