package shangliang.voices.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import shangliang.base.Invalid;

/** What a file truly is, by its first bytes. */
enum FileKind {
    TEXT,
    XLSX;

    private static final int HEAD = 1 << 16;

    /** The stream inside an Office file that is locked with a password. */
    private static final String LOCKED = new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);

    static FileKind of(Path file) throws IOException {
        if (Files.size(file) == 0) {
            throw bad("empty");
        }
        var head = new String(Table.head(file, HEAD), ISO_8859_1);
        if (head.startsWith("PK")) {
            ZipGuard.check(file);
            return XLSX;
        }
        refuseOthers(file, head);
        return TEXT;
    }

    private static void refuseOthers(Path file, String head) throws IOException {
        if (head.startsWith("%PDF") || head.startsWith("\u00EF\u00BB\u00BF%PDF")) {
            throw bad("pdf");
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw bad(isLocked(file) ? "locked" : "old-excel");
        }
        if (head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("\u001F\u008B")) {
            throw bad("no-table");
        }
        if (head.stripLeading().startsWith("<")) {
            throw bad("markup");
        }
    }

    private static boolean isLocked(Path file) throws IOException {
        return Files.size(file) < (64 << 20) && new String(Files.readAllBytes(file), ISO_8859_1).contains(LOCKED);
    }

    static Invalid bad(String what, Object... args) {
        return new Invalid("file", "voices.imports.bad." + what, args);
    }
}
