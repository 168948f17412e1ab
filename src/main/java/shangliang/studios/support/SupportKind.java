package shangliang.studios.support;

import java.util.Arrays;
import java.util.Optional;

/** What a studio can be short of. */
public enum SupportKind {
    ROOM,
    PEOPLE,
    MATERIAL,
    COORDINATION;

    static Optional<SupportKind> of(String typed) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(typed)).findFirst();
    }
}
