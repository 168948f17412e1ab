package shangliang.consultation.papers;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import shangliang.base.Invalid;
import shangliang.base.Texts;

/** Looks a sent file through before anything of it is kept: what it is, not what it says it is. */
public final class Inspection {

    /** Field of a form that every complaint is about. */
    public static final String FIELD = "file";

    /** In bytes. */
    public static final int MOST = 10 << 20;

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** An encrypted .docx and the old .doc are both files of this kind. */
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private Inspection() {}

    /**
     * @param name as the browser sent it
     * @throws Invalid on the field {@value #FIELD} when it is empty, too large, encrypted, carries macros, has too many
     *     pages, is damaged, or is not what its name says
     */
    public static Sheaf of(String name, byte[] content) {
        if (content.length == 0) {
            throw bad("empty");
        }
        if (content.length > MOST) {
            throw bad("large");
        }
        var plain = plain(name);
        var ending = plain.substring(plain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (begins(content, OLE)) {
            throw bad("locked");
        }
        var kind = begins(content, PDF) ? Sheaf.Kind.PDF : begins(content, ZIP) ? Sheaf.Kind.DOCX : null;
        if (kind == null) {
            throw bad("kind");
        }
        if (!kind.name().toLowerCase(Locale.ROOT).equals(ending)) {
            throw bad("lies");
        }
        return kind == Sheaf.Kind.PDF
                ? PdfFile.read(plain, hash(content), content)
                : WordFile.read(plain, hash(content), content);
    }

    static Invalid bad(String why, Object... args) {
        return new Invalid(FIELD, "consultation.paper.bad." + why, args);
    }

    private static boolean begins(byte[] content, byte[] sign) {
        return content.length >= sign.length && Arrays.equals(content, 0, sign.length, sign, 0, sign.length);
    }

    private static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return Texts.shorten(Texts.clean(last).replaceAll("[\"\\s]+", " "), 100);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException(none);
        }
    }
}
