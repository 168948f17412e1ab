package shangliang.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.voices.VoiceNumber;
import shangliang.web.Form;

/** A form that was sent from the page of a consultation. */
record Posted(Viewer by, ConsultationNumber number, Form form) {

    /** How many groups of those affected a form has room for. */
    static final int AFFECTED = 3;

    static Posted of(Viewer by, String number, Form form) {
        return new Posted(by, number(number), form);
    }

    static ConsultationNumber number(String typed) {
        return ConsultationNumber.parse(typed).orElseThrow(NotFound::new);
    }

    /** The consultation as the page showed it. */
    At at() {
        var version = form.text("version");
        return new At(number, version.matches("\\d{1,9}") ? Integer.valueOf(version) : null);
    }

    String words() {
        return form.text("words");
    }

    Tests tests() {
        return new Tests(
                ticked(TopicTest.class, "passed"), ticked(NoTalk.class, "barred"), form.text("owner"), words());
    }

    private <E extends Enum<E>> Set<E> ticked(Class<E> type, String field) {
        var ticked = EnumSet.noneOf(type);
        form.texts(field).forEach(typed -> ticked.add(choice(type, field, typed)));
        return ticked;
    }

    Meeting meeting() {
        return new Meeting(
                day(),
                form.text("time"),
                form.text("where"),
                choice(Mode.class, "mode", form.text("mode")),
                form.text("budget"),
                form.text("agreed"));
    }

    LocalDate day() {
        return Zone.day(form.text("day")).orElseThrow(() -> new Invalid("day", "consultation.meeting.day"));
    }

    Sheet sheet() {
        return new Sheet(
                form.text("facts"), form.text("sources"), form.text("options"), form.text("costs"), Instant.EPOCH);
    }

    /** The groups of which a number was written, those affected first. */
    Seats seats() {
        var groups = new ArrayList<Group>();
        for (int i = 1; i <= AFFECTED; i++) {
            add(groups, Standing.AFFECTED, String.valueOf(i));
        }
        for (var standing : EnumSet.complementOf(EnumSet.of(Standing.AFFECTED))) {
            add(groups, standing, standing.name());
        }
        return new Seats(groups);
    }

    private void add(List<Group> groups, Standing standing, String field) {
        var places = form.text("places" + field);
        var name = form.text("name" + field);
        if (!places.isEmpty() || !name.isEmpty()) {
            groups.add(new Group(name, standing, count(places)));
        }
    }

    /** The group that was chosen; what is none is none there is. */
    int group() {
        return form.text("group").matches("\\d{1,2}") ? Integer.parseInt(form.text("group")) : -1;
    }

    static int count(String typed) {
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }

    VoiceNumber voice() {
        return VoiceNumber.parse(form.text("voice")).orElseThrow(() -> new Invalid("voice", "consultation.choose"));
    }

    Channel channel() {
        return choice(Channel.class, "channel", form.text("channel"));
    }

    Topic topic() {
        return new Topic(
                form.text("question"),
                form.text("affected"),
                channel(),
                host(),
                choice(Scale.class, "scale", form.text("scale")),
                partner());
    }

    /** Null for the district alone. */
    @Nullable
    String partner() {
        return form.text("partner").isEmpty() ? null : form.text("partner");
    }

    /** Who leads it, as the choice writes it. */
    ScopeRef host() {
        var typed = form.text("host").split(":", 2);
        if (typed.length < 2 || !Set.of("organ", "studio").contains(typed[0])) {
            throw new Invalid("host", "consultation.host.unknown");
        }
        return new ScopeRef(typed[0], typed[1]);
    }

    Results results() {
        return new Results(form);
    }

    static UUID id(String typed) {
        return Ids.parse(typed).orElseThrow(NotFound::new);
    }

    static <E extends Enum<E>> E choice(Class<E> type, String field, String typed) {
        try {
            return Enum.valueOf(type, typed);
        } catch (IllegalArgumentException none) {
            throw new Invalid(field, "consultation.choose");
        }
    }
}
