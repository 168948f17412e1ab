package shangliang.voices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import shangliang.base.Label;
import shangliang.base.Place;
import shangliang.base.Post;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.council.Load;
import shangliang.duties.Duties;
import shangliang.duties.ListFile;

/** The invented district with its lists, the people at its desks, and what a resident of 清溪镇 says. */
final class VoicesWorld {

    static final Viewer ADMIN = staff(Role.ADMIN, ScopeRef.DISTRICT);
    static final Viewer CLERK = staff(Role.CLERK, ScopeRef.DISTRICT);
    static final Viewer OTHER_CLERK = staff(Role.CLERK, ScopeRef.DISTRICT);
    static final Viewer STATION = staff(Role.STATION, ScopeRef.place("QX"));
    static final Viewer SUPERVISION = staff(Role.SUPERVISION, ScopeRef.DISTRICT);
    static final Viewer CHAIR = staff(Role.CHAIR, ScopeRef.DISTRICT);
    static final Viewer RECHECKER = staff(Role.RECHECKER, ScopeRef.DISTRICT);
    static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    static final Sorting LIGHT = new Sorting(VoiceKind.PUBLIC_ISSUE, "ZJ-LIGHT", false);

    private VoicesWorld() {}

    static Viewer unit(String code) {
        return staff(Role.UNIT, ScopeRef.organ(code));
    }

    static Viewer staff(Role role, ScopeRef scope) {
        var post = new Post(UUID.randomUUID(), role, scope, Label.of(role + " " + scope.code()));
        return new Viewer.Staff(UUID.randomUUID(), role.name(), post);
    }

    static Viewer person(Receipt receipt) {
        return new Viewer.KeyHolder(new shangliang.base.SourceRef("voice", receipt.voice()));
    }

    static void load(Council council, Duties duties) {
        council.load(ADMIN, new Load(Load.List.PLACES, file("demo/places.csv"), true, FROM));
        council.load(ADMIN, new Load(Load.List.ORGANS, file("demo/organs.csv"), true, FROM));
        lists(duties);
    }

    static void lists(Duties duties) {
        duties.loadTopics(ADMIN, file("district/topics.csv"));
        duties.loadLists(ADMIN, new ListFile(file("demo/duties.csv"), FROM, "first lists"));
    }

    static Submission says(String text) {
        return says(text, UUID.randomUUID().toString(), null);
    }

    static Submission says(String text, String once, VoiceNumber join) {
        var matter = new Matter(
                VoiceKind.PUBLIC_ISSUE,
                new Place("QX-03", "老街小区门口"),
                null,
                Set.of(AskKind.NEED),
                Wish.SOLVE,
                "",
                text,
                "",
                false);
        return new Submission(matter, Channel.WEB, null, new Contact("王芳", "13800000000"), false, true, join, once);
    }

    private static String file(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
