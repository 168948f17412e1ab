package shangliang.outcomes.works;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The four kinds of work that are no proposal and no report; each has a length of its own and asks for more than words. */
public enum WorkKind {
    PAPER(10_000, Particulars.None.class),
    SPEECH(3_000, Particulars.Speech.class, WorkField.MEETING),
    CREATION(3_000, Particulars.Creation.class, WorkField.FORM, WorkField.MEDIUM, WorkField.HERITAGE),
    SERVICE(1_000, Particulars.Service.class, WorkField.OFFER, WorkField.PLACE, WorkField.DAY, WorkField.SERVED);

    private final int most;
    private final Class<? extends Particulars> type;
    private final List<WorkField> fields;

    WorkKind(int most, Class<? extends Particulars> type, WorkField... fields) {
        this.most = most;
        this.type = type;
        this.fields = List.of(fields);
    }

    /** How many characters its text has at most. */
    int most() {
        return most;
    }

    Class<? extends Particulars> type() {
        return type;
    }

    /** What is asked for beside title and text. */
    List<WorkField> fields() {
        return fields;
    }

    /** As it stands in an address. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<WorkKind> at(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
