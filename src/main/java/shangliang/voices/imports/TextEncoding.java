package shangliang.voices.imports;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds out in which of the encodings that spreadsheets save a text file is, by trying them strictly. */
final class TextEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int HEAD = 1 << 13;

    private TextEncoding() {}

    /** A reader of the file's text, its byte order mark skipped. */
    static BufferedReader reader(Path file) throws IOException {
        var reader = strict(file, of(file));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static BufferedReader strict(Path file, Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset.newDecoder()));
    }

    private static Charset of(Path file) throws IOException {
        var head = Table.head(file, HEAD);
        if (starts(head, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        if (starts(head, 0xFE, 0xFF)) {
            return UTF_16BE;
        }
        for (var charset : candidates(head)) {
            if (fits(file, charset)) {
                return charset;
            }
        }
        throw FileKind.bad("encoding");
    }

    private static boolean starts(byte[] head, int first, int second) {
        return head.length > 1 && (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
    }

    /** Line ends and separators make every tenth byte or so of a UTF-16 table zero, always on the same side. */
    private static List<Charset> candidates(byte[] head) {
        var zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        if (zeros[1] * 50 > head.length && zeros[1] > 3 * zeros[0]) {
            return List.of(UTF_16LE);
        }
        if (zeros[0] * 50 > head.length && zeros[0] > 3 * zeros[1]) {
            return List.of(UTF_16BE);
        }
        return List.of(UTF_8, GB18030);
    }

    private static boolean fits(Path file, Charset charset) throws IOException {
        try (var reader = strict(file, charset)) {
            return isReadable(reader);
        } catch (CharacterCodingException wrong) {
            return false;
        }
    }

    /** A few stray control characters are cleaned later; many of them are no text. */
    private static boolean isReadable(Reader reader) throws IOException {
        var buffer = new char[1 << 14];
        long all = 0;
        long unseen = 0;
        for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
            all += read;
            for (int i = 0; i < read; i++) {
                unseen += buffer[i] < 32 && buffer[i] != '\n' && buffer[i] != '\r' && buffer[i] != '\t' ? 1 : 0;
            }
        }
        return unseen <= 3 || unseen * 50 <= all;
    }
}
