package shangliang.voices;

import org.jspecify.annotations.Nullable;
import shangliang.base.Viewer;
import shangliang.base.Viewer.Staff;

/** In what part someone acts on one voice. */
enum Party {
    PERSON,
    STATION,
    CLERK,
    UNIT,
    HELPER,
    COMMITTEE,
    SUPERVISION,
    CHAIR,
    RECHECKER,
    IMPORTER,
    CLOCK;

    /** The part {@code viewer} has in {@code voice}, or null when none. */
    static @Nullable Party of(Viewer viewer, Voice voice) {
        return switch (viewer) {
            case Viewer.Anyone anyone -> null;
            case Viewer.KeyHolder key -> key.matter().id().equals(voice.id()) ? PERSON : null;
            case Viewer.TheClock clock -> CLOCK;
            case Staff staff -> of(staff, voice.handling());
        };
    }

    private static @Nullable Party of(Staff staff, Handling handling) {
        var code = staff.post().scope().code();
        return switch (staff.post().role()) {
            case STATION, STUDIO_LEAD -> STATION;
            case CLERK -> CLERK;
            case COMMITTEE, REGIONAL_GROUP -> COMMITTEE;
            case SUPERVISION -> SUPERVISION;
            case CHAIR -> CHAIR;
            case RECHECKER -> RECHECKER;
            case ADMIN -> IMPORTER;
            case UNIT ->
                code.equals(handling.unit()) ? UNIT : handling.helpers().contains(code) ? HELPER : null;
            case MEMBER -> null;
        };
    }
}
