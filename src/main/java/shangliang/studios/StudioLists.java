package shangliang.studios;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import shangliang.council.Council;
import shangliang.council.Member;

/** The three lists side by side: reads them as they are and plans what a file would change. */
@Component
class StudioLists {

    private final VenueRows venues;
    private final StudioRows studios;
    private final StudioRosters rosters;
    private final StudioLinks links;
    private final Council council;
    private final StudioSettings settings;

    StudioLists(
            VenueRows venues,
            StudioRows studios,
            StudioRosters rosters,
            StudioLinks links,
            Council council,
            StudioSettings settings) {
        this.venues = venues;
        this.studios = studios;
        this.rosters = rosters;
        this.links = links;
        this.council = council;
        this.settings = settings;
    }

    StudioBook book() {
        return new StudioBook(studios.all(), venues.all());
    }

    StudioWork<?> work(StudioLoad load) {
        return switch (load.list()) {
            case VENUES -> venueWork(load);
            case STUDIOS -> studioWork(load);
            case RESIDENCIES -> residencyWork(load);
        };
    }

    private StudioWork<Venue> venueWork(StudioLoad load) {
        var plan = VenueList.plan(load.sheet(), book().venues(), council.directory(), load.whole());
        return new StudioWork<>(plan, venues::put, gone -> venues.end(gone, load.from()));
    }

    private StudioWork<Studio> studioWork(StudioLoad load) {
        var book = book();
        var serving = rosters.members().stream()
                .filter(member -> !member.term().span().isOverOn(load.from()))
                .toList();
        var list = new StudioList(council.directory(), serving, codes(book.venues()));
        var plan = list.plan(load.sheet(), book.studios(), load.whole());
        return new StudioWork<>(plan, studio -> put(studio, load.from()), gone -> end(gone, load.from()));
    }

    void put(Studio studio, LocalDate from) {
        studios.put(studio);
        links.follow(studio, from);
    }

    void end(Studio studio, LocalDate day) {
        studios.end(studio, day);
        rosters.rows().endAll(studio, day);
    }

    private StudioWork<Residency> residencyWork(StudioLoad load) {
        var known = new HashMap<String, Member>();
        rosters.members().forEach(member -> known.put(member.code(), member));
        var codes = new HashSet<String>();
        book().studios().forEach(studio -> codes.add(studio.code()));
        var list = new ResidencyList(known, codes, settings.manyResidencies());
        var plan = list.plan(load.sheet(), rosters.on(load.from()), load.whole());
        var lastDay = load.from().minusDays(1);
        return new StudioWork<>(
                plan, rosters.rows()::put, gone -> rosters.rows().end(gone, lastDay));
    }

    private static Set<String> codes(List<Venue> venues) {
        var codes = new HashSet<String>();
        venues.forEach(venue -> codes.add(venue.code()));
        return codes;
    }
}
