package shangliang.council;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something kept in a list that staff load from a file: compared cell by cell, so that a preview can show old and new. */
public interface Listed {

    String code();

    /** Column name to value, the code itself left out, in the order of the file. */
    Map<String, String> cells();

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
