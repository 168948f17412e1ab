package shangliang.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shangliang.base.Place;
import shangliang.base.SourceRef;

/** The index is a cache: whatever happens to its files, it comes back and never tells less than it says it knows. */
class ShelfTests {

    private static final String HERE = "here";

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void folder() {
        folder = temporary.resolve("likeness");
    }

    @Test
    void whatWasKeptIsThereAfterClosingWithItsPosition() throws IOException {
        var shelf = new Shelf(folder);
        assertThat(shelf.position(HERE, 9)).isZero();
        put(shelf, 3);
        shelf.keep();
        shelf.close();
        assertThat(shelf.position(HERE, 9)).isEqualTo(3);
        assertThat(count(shelf)).isEqualTo(1);
        shelf.close();
    }

    @Test
    void whatWasNotKeptIsAskedForAgain() throws IOException {
        var shelf = new Shelf(folder);
        shelf.position(HERE, 9);
        put(shelf, 3);
        shelf.keep();
        put(shelf, 5);
        shelf.close();
        assertThat(shelf.position(HERE, 9)).isEqualTo(3);
        assertThat(count(shelf)).isEqualTo(1);
        shelf.close();
    }

    @Test
    void aDeletedIndexBeginsAgainEvenWhileItIsOpen() throws IOException {
        var shelf = new Shelf(folder);
        shelf.position(HERE, 9);
        put(shelf, 3);
        shelf.keep();
        empty();
        assertThat(shelf.position(HERE, 9)).isZero();
        put(shelf, 1);
        shelf.keep();
        assertThat(count(shelf)).isEqualTo(1);
        shelf.close();
    }

    @Test
    void aHalfWrittenIndexIsFoundOutAndMadeAnew() throws IOException {
        for (var file : filesOfAnIndex()) {
            var broken = Files.createTempDirectory(temporary, "half");
            copy(broken);
            var half = broken.resolve(file);
            try (var channel = Files.newByteChannel(half, StandardOpenOption.WRITE)) {
                channel.truncate(Files.size(half) / 2);
            }
            comesBack(broken);
        }
    }

    @Test
    void aChangedByteIsFoundOutAndTheIndexMadeAnew() throws IOException {
        for (var file : filesOfAnIndex()) {
            var broken = Files.createTempDirectory(temporary, "bits");
            copy(broken);
            var bytes = Files.readAllBytes(broken.resolve(file));
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(broken.resolve(file), bytes);
            comesBack(broken);
        }
    }

    @Test
    void theIndexOfAnotherDatabaseIsNotBelieved() throws IOException {
        var shelf = new Shelf(folder);
        shelf.position(HERE, 9);
        put(shelf, 3);
        shelf.keep();
        assertThat(shelf.position("elsewhere", 9)).isZero();
        assertThat(count(shelf)).isZero();
        shelf.close();
    }

    @Test
    void aDatabaseThatWentBackToAnOlderDayIsFollowedAnew() throws IOException {
        var shelf = new Shelf(folder);
        shelf.position(HERE, 9);
        put(shelf, 8);
        shelf.keep();
        assertThat(shelf.position(HERE, 4)).isZero();
        shelf.close();
    }

    @Test
    void aProcessKilledInTheMiddleLosesNothingItSaysItHas() throws Exception {
        for (int round = 0; round < 3; round++) {
            var child = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            ShelfFiller.class.getName(),
                            folder.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var told = child.inputReader()) {
                for (int line = 0; line < 10 + 7 * round; line++) {
                    assertThat(told.readLine()).isNotNull();
                }
            } finally {
                child.destroyForcibly().waitFor();
            }
            var shelf = new Shelf(folder);
            var position = shelf.position(HERE, Long.MAX_VALUE);
            assertThat(position).isPositive();
            assertThat(count(shelf)).isEqualTo((int) position);
            shelf.close();
        }
    }

    private static void comesBack(Path broken) throws IOException {
        var shelf = new Shelf(broken);
        assertThat(shelf.position(HERE, 9)).isZero();
        put(shelf, 4);
        shelf.keep();
        assertThat(count(shelf)).isEqualTo(1);
        shelf.close();
    }

    private List<Path> filesOfAnIndex() throws IOException {
        var shelf = new Shelf(folder);
        shelf.position(HERE, 9);
        put(shelf, 3);
        shelf.keep();
        shelf.close();
        try (var files = Files.list(folder)) {
            var names = files.map(Path::getFileName)
                    .filter(name -> !name.toString().equals("write.lock"))
                    .toList();
            assertThat(names).hasSizeGreaterThan(2);
            return names;
        }
    }

    private void copy(Path to) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private void empty() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    static void put(Shelf shelf, long seq) throws IOException {
        var ref = new SourceRef("voice", UUID.randomUUID());
        var side = new TextRows.Kept.Side("00", Directions.pack(new float[] {1, 2, 3}));
        var wording = new Wording(
                ref,
                new Wording.Text("路灯不亮", "村口的路灯坏了"),
                null,
                new Place("DM", ""),
                null,
                Instant.EPOCH,
                null,
                Set.of("kind:PUBLIC_ISSUE"));
        shelf.put(
                List.of(ref),
                List.of(Documents.of(wording, new TextRows.Kept(ref, seq, Meaning.MODEL, side, null))),
                seq);
    }

    static int count(Shelf shelf) {
        return shelf.look(searcher -> searcher.count(MatchAllDocsQuery.INSTANCE), -1);
    }
}
