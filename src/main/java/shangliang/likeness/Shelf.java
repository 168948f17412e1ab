package shangliang.likeness;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import shangliang.base.SourceRef;

/**
 * This node's index on disk: a cache that may be lost at any time. How far it has followed is committed with it in one
 * step, so a killed process goes on exactly where the kept part ends. What cannot be read is thrown away and made anew.
 */
@Component
class Shelf {

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    /** Raised whenever documents come to look different. */
    private static final String FORMAT = "2";

    private static final double BUFFER_MB = 24;
    private static final double SEGMENT_MB = 512;

    private final Path folder;
    private @Nullable Opened opened;
    private @Nullable SearcherManager borrowed;

    Shelf(@Value("${shangliang.likeness.folder}") Path folder) {
        this.folder = folder;
    }

    /** The open index of one origin. */
    private record Opened(
            String origin, FSDirectory directory, IndexWriter writer, SearcherManager searchers, long[] seq) {}

    /** What is done with all that is on the shelf at one moment. */
    interface Look<T> {
        T at(IndexSearcher searcher) throws IOException;
    }

    /** How far it has followed {@code origin}; opens the index, or begins a new one when there is none of this origin. */
    synchronized long position(String origin, long last) throws IOException {
        var now = opened;
        if (now != null
                && now.origin().equals(origin)
                && now.seq()[0] <= last
                && DirectoryReader.indexExists(now.directory())) {
            return now.seq()[0];
        }
        close();
        try {
            opened = open(origin, last);
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.warn("The index of texts in {} cannot be used ({}); it is made anew.", folder, e.toString());
            clear();
            opened = open(origin, last);
        }
        return opened.seq()[0];
    }

    private Opened open(String origin, long last) throws IOException {
        Files.createDirectories(folder);
        var directory = FSDirectory.open(folder);
        try {
            var kept = kept(directory);
            var fits = kept != null && kept.fits(origin, last);
            if (kept != null && !fits) {
                LOG.info("The index of texts in {} belongs to another database or version; it is made anew.", folder);
            }
            var writer = new IndexWriter(directory, config(fits));
            var seq = fits && kept != null ? kept.seq() : 0;
            return new Opened(origin, directory, writer, new SearcherManager(writer, factory()), new long[] {seq});
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static SearcherFactory factory() {
        return new SearcherFactory();
    }

    private static IndexWriterConfig config(boolean append) {
        var merging = new TieredMergePolicy();
        merging.setMaxMergedSegmentMB(SEGMENT_MB);
        return new IndexWriterConfig(Documents.ANALYZER)
                .setOpenMode(append ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setMergePolicy(merging)
                .setCommitOnClose(false);
    }

    /** What the last commit says of itself. */
    private record Commit(String origin, String format, long seq) {
        boolean fits(String wanted, long last) {
            return origin.equals(wanted) && format.equals(FORMAT) && seq <= last;
        }
    }

    /** Reads every byte once: a half-written file must not be found out while somebody waits. */
    private static @Nullable Commit kept(FSDirectory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return null;
        }
        try (var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                if (leaf.reader() instanceof CodecReader codec) {
                    codec.checkIntegrity();
                }
            }
            var data = reader.getIndexCommit().getUserData();
            return new Commit(
                    data.getOrDefault("origin", ""),
                    data.getOrDefault("format", ""),
                    Long.parseLong(data.getOrDefault("seq", "0")));
        }
    }

    /** Puts these in place of what was there of {@code refs}, and keeps the new position with them. */
    synchronized void put(List<SourceRef> refs, List<Document> documents, long seq) throws IOException {
        var now = opened;
        if (now == null) {
            throw new IOException("the index is not open");
        }
        for (var ref : refs) {
            now.writer().deleteDocuments(Documents.term(ref));
        }
        now.writer().addDocuments(documents);
        now.seq()[0] = seq;
        now.writer()
                .setLiveCommitData(Map.of("origin", now.origin(), "format", FORMAT, "seq", Long.toString(seq))
                        .entrySet());
    }

    /** From now on looks see what was put, and a kill no longer loses it. */
    synchronized void keep() throws IOException {
        var now = opened;
        if (now != null && now.writer().hasUncommittedChanges()) {
            now.writer().commit();
            now.searchers().maybeRefreshBlocking();
        }
    }

    /** Rewrites what deleted words still lie in. */
    synchronized void expunge() throws IOException {
        var now = opened;
        if (now != null) {
            now.writer().forceMergeDeletes();
            keep();
        }
    }

    /** What {@code look} finds, or {@code nothing} while there is no index. */
    <T> T look(Look<T> look, T nothing) {
        var searchers = searchers();
        if (searchers == null) {
            return nothing;
        }
        try {
            var searcher = searchers.acquire();
            try {
                return look.at(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException | AlreadyClosedException e) {
            LOG.warn("The index of texts in {} cannot be read ({}); it is made anew.", folder, e.toString());
            throwAway();
            return nothing;
        }
    }

    private synchronized @Nullable SearcherManager searchers() {
        return opened == null ? borrowed : opened.searchers();
    }

    /** Looks from now on at what another process last kept, and never writes. */
    synchronized void readOnly() throws IOException {
        borrowed = new SearcherManager(FSDirectory.open(folder), factory());
    }

    /** Forgets everything on disk; the next pass begins from nothing. */
    synchronized void throwAway() {
        try {
            close();
            clear();
        } catch (IOException e) {
            LOG.warn("The index of texts in {} cannot be removed ({}).", folder, e.toString());
        }
    }

    private void clear() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    @PreDestroy
    synchronized void close() {
        var now = opened;
        opened = null;
        if (now == null) {
            return;
        }
        try (var directory = now.directory()) {
            now.searchers().close();
            now.writer().rollback();
        } catch (IOException | RuntimeException e) {
            LOG.warn("The index of texts in {} was not closed cleanly ({}); nothing is lost.", folder, e.toString());
        }
    }
}
