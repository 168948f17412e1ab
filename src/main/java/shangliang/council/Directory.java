package shangliang.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;

/** Places and organs as they are today, held as one immutable value so that asking never reaches the database. */
public final class Directory {

    private final Map<String, Division> places = new LinkedHashMap<>();
    private final Map<String, List<Division>> children = new HashMap<>();
    private final Map<String, Organ> organs = new LinkedHashMap<>();
    private final Map<Organ.Kind, List<Organ>> byKind = new HashMap<>();
    private final Map<String, Organ> townUnits = new HashMap<>();
    private final Map<String, Organ> groups = new HashMap<>();

    private Directory(List<Division> places, List<Organ> organs, List<Organ> current) {
        places.forEach(place -> this.places.put(place.code(), place));
        places.stream().filter(Division::current).forEach(this::addChild);
        organs.forEach(organ -> this.organs.put(organ.code(), organ));
        current.forEach(this::addCurrent);
    }

    /**
     * Takes every known division and, of every organ, the version to show.
     *
     * @param current those organs that still exist
     */
    public static Directory of(List<Division> places, List<Organ> organs, List<Organ> current) {
        return new Directory(places, organs, current);
    }

    public static Directory of(List<Division> places, List<Organ> organs) {
        return new Directory(places, organs, organs);
    }

    private void addChild(Division place) {
        if (place.parent() != null) {
            children.computeIfAbsent(place.parent(), code -> new ArrayList<>()).add(place);
        }
    }

    private void addCurrent(Organ organ) {
        byKind.computeIfAbsent(organ.kind(), kind -> new ArrayList<>()).add(organ);
        if (organ.kind() == Organ.Kind.TOWN_UNIT) {
            townUnits.put(organ.place(), organ);
        }
        if (organ.kind() == Organ.Kind.REGIONAL_GROUP) {
            var area = organ.area().isEmpty() ? List.of(organ.place()) : organ.area();
            area.forEach(place -> groups.putIfAbsent(place, organ));
        }
    }

    /** The organ of this code, also when it has ended: old matters name it. */
    public Optional<Organ> organ(@Nullable String code) {
        return Optional.ofNullable(organs.get(code));
    }

    /** The existing organs of a kind, in the order of the file they came from. */
    public List<Organ> organs(Organ.Kind kind) {
        return List.copyOf(byKind.getOrDefault(kind, List.of()));
    }

    /** The body of the Conference that somebody acts for: a clerk for the office, a committee's staff for the committee. */
    public Optional<Organ> bodyOf(Viewer viewer) {
        if (viewer.is(Role.CLERK)) {
            return organs(Organ.Kind.OFFICE).stream().findFirst();
        }
        return viewer instanceof Viewer.Staff staff && viewer.is(Role.COMMITTEE)
                ? organ(staff.post().scope().code()).filter(organ -> organ.kind() == Organ.Kind.COMMITTEE)
                : Optional.empty();
    }

    /** Whether the organ exists today. */
    public boolean isCurrent(Organ organ) {
        return organs(organ.kind()).contains(organ);
    }

    /** Units and town offices: whoever a matter can be handed to. */
    public List<Organ> handlingUnits() {
        var units = new ArrayList<>(organs(Organ.Kind.UNIT));
        units.addAll(organs(Organ.Kind.TOWN_UNIT));
        units.sort(Comparator.comparing(Organ::code));
        return List.copyOf(units);
    }

    /** The place of this code, also when it has ended. */
    public Optional<Division> place(@Nullable String code) {
        return Optional.ofNullable(places.get(code));
    }

    /** The existing place at the top of the tree. */
    public Optional<Division> root() {
        return places.values().stream()
                .filter(place -> place.current() && place.parent() == null)
                .findFirst();
    }

    /** Towns and streets, in the order of the file they came from. */
    public List<Division> towns() {
        return places.values().stream()
                .filter(place -> place.current() && place.kind().isTown())
                .toList();
    }

    /** The existing places directly below. */
    public List<Division> childrenOf(String code) {
        return List.copyOf(children.getOrDefault(code, List.of()));
    }

    /** The existing places below, to any depth, each after the one above it; the place itself is not among them. */
    public List<Division> placesUnder(String code) {
        var under = new ArrayList<Division>();
        collectUnder(code, under);
        return List.copyOf(under);
    }

    private void collectUnder(String code, List<Division> under) {
        for (var child : childrenOf(code)) {
            under.add(child);
            collectUnder(child.code(), under);
        }
    }

    /** From the place itself upwards: village, town, district; empty when the code is unknown. */
    public List<Division> pathOf(@Nullable String place) {
        var path = new ArrayList<Division>();
        for (var at = places.get(place); at != null && !path.contains(at); at = places.get(at.parent())) {
            path.add(at);
        }
        return List.copyOf(path);
    }

    /** The town or street that a place lies in, or is. */
    public Optional<Division> townOf(@Nullable String place) {
        return pathOf(place).stream().filter(at -> at.kind().isTown()).findFirst();
    }

    /** The government or subdistrict office answering for a place. */
    public Optional<Organ> townUnitOf(@Nullable String place) {
        return townOf(place).map(town -> townUnits.get(town.code()));
    }

    /** The regional member group in whose area a place lies. */
    public Optional<Organ> groupOf(@Nullable String place) {
        return pathOf(place).stream()
                .map(at -> groups.get(at.code()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The towns that are a regional group's area. */
    public List<Division> areaOf(Organ group) {
        return towns().stream()
                .filter(town -> groupOf(town.code()).filter(group::equals).isPresent())
                .toList();
    }

    /** Whether {@code place} is {@code above} or lies under it. */
    public boolean isWithin(@Nullable String place, String above) {
        return pathOf(place).stream().anyMatch(at -> at.code().equals(above));
    }

    /** The name of an organ or, when there is no such organ, of a place; an unknown code names itself. */
    public Label nameOf(String code) {
        var organ = organs.get(code);
        return organ != null ? organ.name() : placeName(code);
    }

    /** The name of a place; towns and their offices may share a code, so a place is asked for by this. */
    public Label placeName(String code) {
        var place = places.get(code);
        return place != null ? place.name() : Label.of(code);
    }

    /** The name of what a post is good for. */
    public Label nameOf(ScopeRef scope) {
        return switch (scope.kind()) {
            case "place" -> placeName(scope.code());
            case "district" -> root().map(Division::name).orElse(Label.of(""));
            default -> nameOf(scope.code());
        };
    }
}
