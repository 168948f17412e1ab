package shangliang.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;

/** Those who hold a post in the demo district, found by what they do. */
final class Cast {

    private final Map<String, Viewer.Staff> byLogin = new HashMap<>();
    private final Map<ScopeRef, Viewer.Staff> byScope = new HashMap<>();

    void add(String login, Viewer.Staff staff) {
        byLogin.put(login, staff);
        if (!staff.post().scope().equals(ScopeRef.DISTRICT)) {
            byScope.putIfAbsent(staff.post().scope(), staff);
        }
    }

    Optional<Viewer.Staff> find(String login) {
        return Optional.ofNullable(byLogin.get(login));
    }

    Viewer.Staff of(String login) {
        return at(byLogin.get(login), login);
    }

    Viewer station(String town) {
        return at(byScope.get(ScopeRef.place(town)), town);
    }

    Viewer studio(String code) {
        return at(byScope.get(ScopeRef.studio(code)), code);
    }

    Viewer unit(String code) {
        return at(byScope.get(ScopeRef.organ(code)), code);
    }

    /** The one who signs what a unit sends. */
    Viewer leader(String unit) {
        return of("leader." + unit.toLowerCase(java.util.Locale.ROOT));
    }

    List<Viewer.Staff> members() {
        return byLogin.values().stream()
                .filter(staff -> staff.is(Role.MEMBER))
                .sorted(java.util.Comparator.comparing(
                        staff -> staff.post().scope().code()))
                .toList();
    }

    /** One of the clerks; never the one who acted before when {@code but} says who that was. */
    Viewer clerk(Chance chance, UUID... but) {
        var free = byLogin.values().stream()
                .filter(staff -> staff.is(Role.CLERK) && !List.of(but).contains(staff.account()))
                .sorted(java.util.Comparator.comparing(staff -> staff.name()))
                .toList();
        return chance.one(free);
    }

    private static Viewer.Staff at(Viewer.@org.jspecify.annotations.Nullable Staff staff, String name) {
        if (staff == null) {
            throw new IllegalArgumentException(name);
        }
        return staff;
    }
}
