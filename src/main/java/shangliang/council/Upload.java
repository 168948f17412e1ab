package shangliang.council;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import shangliang.base.Invalid;
import shangliang.web.Form;

/** The text a person sent for a list: a file the first time, the same text kept in the page the second. */
public final class Upload {

    private Upload() {}

    public static String text(@Nullable MultipartFile file, Form form) {
        if (file == null || file.isEmpty()) {
            return kept(form);
        }
        try {
            return SheetText.of(file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text that a preview kept for its confirmation. */
    public static String kept(Form form) {
        var text = form.text("csv");
        if (text.isEmpty()) {
            throw new Invalid("file", "council.load.none");
        }
        return text;
    }
}
