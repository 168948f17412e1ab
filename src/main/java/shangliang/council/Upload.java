package shangliang.council;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Zone;
import shangliang.web.Form;

/** What a person sent for a list: a file the first time, the same text kept in the page for the confirmation. */
public final class Upload {

    private Upload() {}

    /** The text of the file, or of the one kept when none was sent. */
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

    /** The day typed into the field "from", or today when it was left empty. */
    public static LocalDate day(Form form, LocalDate today) {
        var typed = form.text("from");
        return typed.isEmpty()
                ? today
                : Zone.day(typed).orElseThrow(() -> new Invalid("from", "council.load.date", typed));
    }

    /** One of the names of {@code type}; a page never sends another. */
    public static <E extends Enum<E>> E choice(Form form, String field, Class<E> type) {
        for (var each : type.getEnumConstants()) {
            if (each.name().equals(form.text(field))) {
                return each;
            }
        }
        throw new NotFound();
    }

    /** What the confirmation sends back, so that it does what the preview has shown. */
    public static Map<String, String> keep(String csv, boolean whole, LocalDate from, Plan<?> plan) {
        var kept = new HashMap<String, String>();
        kept.put("csv", csv);
        kept.put("whole", whole ? "yes" : "");
        kept.put("from", from.toString());
        kept.put("seen", plan.fingerprint());
        return kept;
    }
}
