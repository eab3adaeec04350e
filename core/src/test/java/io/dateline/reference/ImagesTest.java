package io.dateline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImagesTest {
    @TempDir
    Path folder;

    /** So what the images hold is what the rows hold, entry by entry, and two builds make the same bytes. */
    @Test
    void anImageBuiltAgainFromTheRowsHasTheSameBytes() throws IOException {
        ImageBuild.run(folder, stampOfTheBuild());
        List<Path> images = list(folder);
        assertThat(images).isNotEmpty();
        for (Path image : images) {
            assertThat(bytes(image.getFileName().toString())).as("%s", image).isEqualTo(Files.readAllBytes(image));
        }
    }

    @Test
    void theImagesOfTheBuildAreUpToDate() {
        Rows places = Images.load("places", Rows::read, ImagesTest::rows);
        assertThat(places.size()).isGreaterThan(50_000);
    }

    @Test
    void anImageLeadsFromEveryNameToItsPlace() {
        NameTable names = Images.load("place-names-other", NameTable::read, ImagesTest::names);
        Rows rows = PlaceRows.rows();
        List<String> lost = IntStream.range(0, rows.size())
                .filter(row -> !names(names, Place.parse(rows.get(row)).name()).contains(row))
                .mapToObj(rows::get)
                .filter(row -> Script.of(Place.parse(row).name()) == Script.OTHER)
                .toList();
        assertThat(lost).isEmpty();
    }

    @Test
    void anImageLeadsFromEveryNameToItsActor() {
        KnownActors actors = KnownActors.standard();
        List<KnownActor> lost = actors.all()
                .filter(actor -> !NameKey.of(actor.name()).isEmpty())
                .filter(actor -> !found(actors, actor).contains(actor))
                .toList();
        assertThat(lost).isEmpty();
    }

    @Test
    void readsTheRowsWhereThereIsNoImage() {
        Rows given = Rows.of(List.of("a row"));
        assertThat(Images.load("no-such-table", Rows::read, () -> given)).isSameAs(given);
    }

    @Test
    void readsTheRowsWhereTheyAreNewerThanTheImage() throws IOException {
        Files.writeString(folder.resolve("towns.tsv"), "KG\tOsh");
        Path image = folder.resolve("towns.image");
        Files.write(image, new ImageWriter().image(Stamp.of(folder)));
        assertThat(Images.open(image.toUri().toURL())).isPresent();

        Path changed = Files.createDirectory(folder.resolve("changed"));
        Files.writeString(changed.resolve("towns.tsv"), "KG\tOš");
        Path stale = Files.copy(image, changed.resolve("towns.image"));
        assertThat(Images.open(stale.toUri().toURL())).isEmpty();
    }

    @Test
    void theStampChangesWithTheCodeThatReadsWords() throws IOException {
        Path reference = Files.createDirectory(folder.resolve("reference"));
        Path text = Files.createDirectory(folder.resolve("text"));
        Files.writeString(text.resolve("Folding.class"), "before");
        int before = Stamp.of(reference);
        Files.writeString(text.resolve("Folding.class"), "after");
        assertThat(Stamp.of(reference)).isNotEqualTo(before);
    }

    private static List<Integer> names(NameTable names, String name) {
        return IntStream.of(names.find(name)).mapToObj(PlaceRows::place).toList();
    }

    private static List<KnownActor> found(KnownActors actors, KnownActor actor) {
        String key = NameKey.of(actor.name());
        List<KnownActor> found = new ArrayList<>(actors.persons(key));
        found.addAll(actors.bodies(key));
        return found;
    }

    private static int stampOfTheBuild() throws IOException {
        return ImageReader.open(bytes("places.image")).orElseThrow().stamp;
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream bytes = Images.class.getResourceAsStream(resource)) {
            assertThat(bytes)
                    .as("%s, made by the build in phase process-classes", resource)
                    .isNotNull();
            return bytes.readAllBytes();
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static Rows rows() {
        throw new AssertionError("the image is missing or out of date");
    }

    private static NameTable names() {
        throw new AssertionError("the image is missing or out of date");
    }
}
