package shangliang.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Zone;

/** The three lists side by side: reads them as they are on a day and plans what a file would change. */
@Component
class CouncilLists {

    private static final String LOCK = """
            lock table place, organ, member, member_term
            in share row exclusive mode
            """;

    private final JdbcClient jdbc;
    private final PlaceRows places;
    private final OrganRows organs;
    private final MemberRows members;

    CouncilLists(JdbcClient jdbc, PlaceRows places, OrganRows organs, MemberRows members) {
        this.jdbc = jdbc;
        this.places = places;
        this.organs = organs;
        this.members = members;
    }

    /** Makes a second loader wait until this transaction is over. */
    void lock() {
        jdbc.sql(LOCK).update();
    }

    MemberRows members() {
        return members;
    }

    Directory directory(LocalDate day) {
        var shown = organs.shownOn(day);
        return Directory.of(places.all(), shown, holding(shown, day));
    }

    private static List<Organ> holding(List<Organ> organs, LocalDate day) {
        return organs.stream().filter(organ -> organ.valid().holdsOn(day)).toList();
    }

    Loading<?> loading(Load load, Instant now) {
        return switch (load.list()) {
            case PLACES -> placesLoading(load);
            case ORGANS -> organsLoading(load.sheet(), load.whole(), load.from());
            case MEMBERS -> membersLoading(load, now);
        };
    }

    private Loading<Division> placesLoading(Load load) {
        var now = places.all().stream().filter(Division::current).toList();
        var plan = PlaceList.plan(load.sheet(), now, load.whole());
        return new Loading<>(plan, places::put, gone -> places.end(gone, load.from()));
    }

    Loading<Organ> organsLoading(Sheet sheet, boolean whole, LocalDate from) {
        var directory = directory(from);
        var now = holding(organs.shownOn(from), from);
        var plan = new OrganList(directory, from).plan(sheet, now, whole);
        return new Loading<>(plan, organs::put, gone -> organs.end(gone, from));
    }

    private Loading<Member> membersLoading(Load load, Instant now) {
        var known = known();
        var current = known.values().stream()
                .filter(member -> !member.term().span().isOverOn(load.from()))
                .toList();
        var directory = directory(Zone.day(now));
        var plan = new MemberList(directory, known, now).plan(load.sheet(), current, load.whole());
        return new Loading<>(
                plan, members::put, gone -> members.end(gone.id(), load.from().minusDays(1)));
    }

    private Map<String, Member> known() {
        var known = new HashMap<String, Member>();
        members.all().forEach(member -> known.put(member.code(), member));
        return known;
    }
}
