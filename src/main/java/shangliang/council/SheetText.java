package shangliang.council;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import shangliang.base.Invalid;

/** Turns an uploaded file into text, in either encoding that spreadsheets save in, and names what is no such file. */
public final class SheetText {

    /** Larger files are no list of a district. */
    public static final int MOST_BYTES = 1 << 20;

    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private SheetText() {}

    /** The text of a CSV file in UTF-8, with or without mark, or GB18030; else tells what the file really is. */
    public static String of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw refused("council.sheet.large");
        }
        if (startsWith(file, PDF)) {
            throw refused("council.sheet.pdf");
        }
        if (startsWith(file, ZIP) || startsWith(file, OLD_EXCEL)) {
            throw refused("council.sheet.excel");
        }
        var text = decode(file, StandardCharsets.UTF_8)
                .or(() -> decode(file, Charset.forName("GB18030")))
                .filter(SheetText::isReadable)
                .orElseThrow(() -> refused("council.sheet.encoding"));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }

    private static Optional<String> decode(byte[] file, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isReadable(String text) {
        return text.chars().noneMatch(c -> c < 32 && c != '\n' && c != '\r' && c != '\t');
    }

    private static Invalid refused(String key) {
        return new Invalid("file", key);
    }
}
