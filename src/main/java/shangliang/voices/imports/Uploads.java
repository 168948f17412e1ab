package shangliang.voices.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import shangliang.base.Texts;
import shangliang.base.Viewer;

/** Looks a file through before anything is kept of it. */
@Component
class Uploads {

    static final long MOST_BYTES = 64L << 20;

    private final Imports imports;
    private final HeaderWords words;

    Uploads(Imports imports, HeaderWords words) {
        this.imports = imports;
        this.words = words;
    }

    UUID take(Viewer by, MultipartFile sent) {
        Imports.require(by);
        if (sent.isEmpty()) {
            throw FileKind.bad(
                    sent.getOriginalFilename() == null
                                    || sent.getOriginalFilename().isEmpty()
                            ? "none"
                            : "empty");
        }
        var file = Disk.temporary("voices-upload");
        try {
            sent.transferTo(file);
            return take(by, String.valueOf(sent.getOriginalFilename()), file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            Disk.delete(file);
        }
    }

    UUID take(Viewer by, String name, Path file) {
        if (file.toFile().length() > MOST_BYTES) {
            throw FileKind.bad("large");
        }
        return imports.keep(by, plain(name), file, Layout.of(file, words));
    }

    /** The last part of a name, without what a path or a header could be broken with. */
    private static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return Texts.shorten(Texts.clean(last).replaceAll("[\"\\s]+", " "), 100);
    }
}
