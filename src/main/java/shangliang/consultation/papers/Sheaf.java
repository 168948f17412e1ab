package shangliang.consultation.papers;

import shangliang.base.Texts;

/**
 * A file that was looked through and can be kept.
 *
 * @param name of the file, without what a path or a header could be broken with
 * @param pages of a PDF; 0 when its kind has none
 * @param words the beginning of its text, for a preview
 * @param hash SHA-256 of its content, in hexadecimal
 */
public record Sheaf(Kind kind, String name, int pages, String words, String hash, byte[] content) {

    /** How much of a text a preview shows. */
    static final int PREVIEW = 6_000;

    /** What can be sent. */
    public enum Kind {
        PDF("application/pdf"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        public String type() {
            return type;
        }
    }

    static String preview(String text) {
        return Texts.shorten(Texts.clean(text.replace("\f", "\n")).replaceAll("\n{3,}", "\n\n"), PREVIEW);
    }
}
