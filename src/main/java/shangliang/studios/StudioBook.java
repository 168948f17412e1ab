package shangliang.studios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.council.Directory;
import shangliang.council.Division;

/** Studios and venues as they are today, held as one immutable value so that asking never reaches the database. */
public final class StudioBook {

    private final Map<String, Studio> studios = new LinkedHashMap<>();
    private final Map<String, Venue> venues = new LinkedHashMap<>();

    StudioBook(List<Studio> studios, List<Venue> venues) {
        studios.forEach(studio -> this.studios.put(studio.code(), studio));
        venues.forEach(venue -> this.venues.put(venue.code(), venue));
    }

    public static StudioBook of(List<Studio> studios, List<Venue> venues) {
        return new StudioBook(studios, venues);
    }

    /** The studio of this code, also when it has ended. */
    public Optional<Studio> studio(@Nullable String code) {
        return Optional.ofNullable(studios.get(code));
    }

    /** Every code that was ever given to a studio. */
    Set<String> codes() {
        return Set.copyOf(studios.keySet());
    }

    /** The studios that are open. */
    public List<Studio> studios() {
        return studios.values().stream().filter(Studio::current).toList();
    }

    /** The codes of the open studios that have passed their trial: those who report. */
    public List<String> reporting() {
        return studios().stream()
                .filter(studio -> !studio.opened().isTrial())
                .map(Studio::code)
                .toList();
    }

    /** The venue of this code, also when it was closed. */
    public Optional<Venue> venue(@Nullable String code) {
        return Optional.ofNullable(venues.get(code));
    }

    /** The venues that are open, in the order of their tree. */
    public List<Venue> venues() {
        return venues.values().stream().filter(Venue::current).toList();
    }

    public List<Venue> under(String code) {
        return venues().stream().filter(venue -> code.equals(venue.parent())).toList();
    }

    /** The open venue that is nearest to a place: its own, else its town's workstation, else the district's centre. */
    public Optional<Venue> nearest(String place, Directory directory) {
        return directory.pathOf(place).stream()
                .map(Division::code)
                .flatMap(code -> venues().stream().filter(venue -> venue.place().equals(code)))
                .findFirst();
    }

    /** Where a studio's party branch is at home: the studio's own venue, else the workstation of its town. */
    Optional<Venue> branchHome(Studio studio, Directory directory) {
        var own = venue(studio.room().venue());
        return studio.room().branch().zh().isEmpty()
                ? Optional.empty()
                : own.isPresent() ? own : stationOf(studio.place(), directory);
    }

    /** The workstation of the town that a place lies in. */
    public Optional<Venue> stationOf(String place, Directory directory) {
        return directory
                .townOf(place)
                .flatMap(town -> venues().stream()
                        .filter(venue -> venue.tier() == Venue.Tier.MEMBER_WORKSTATION
                                && venue.place().equals(town.code()))
                        .findFirst());
    }

    /** The name of a studio; an unknown code names itself. */
    public Label nameOf(String code) {
        return studio(code).map(Studio::name).orElse(Label.of(code));
    }
}
