package shangliang.duties;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.council.Council;
import shangliang.council.Division;
import shangliang.council.Organ;

/** Asks the council's directory what duties need to know of units and places. */
@Component
class Units {

    private final Council council;

    Units(Council council) {
        this.council = council;
    }

    /** A place as routing needs it. */
    Spot spot(@Nullable String place) {
        var directory = council.directory();
        var within = directory.pathOf(place).stream().map(Division::code).toList();
        return new Spot(within, directory.townUnitOf(place).map(Organ::code).orElse(null));
    }

    /** Whether work may be given to it: it handles matters and exists today. */
    boolean handles(@Nullable String unit) {
        return organ(unit)
                .filter(organ -> organ.kind().handles() && council.directory().isCurrent(organ))
                .isPresent();
    }

    boolean isTown(@Nullable String unit) {
        return organ(unit).filter(organ -> organ.kind() == Organ.Kind.TOWN_UNIT).isPresent();
    }

    /** The place a unit works for. */
    @Nullable
    String placeOf(String unit) {
        return organ(unit).map(Organ::place).orElse(null);
    }

    /** Whoever work can be given to today. */
    List<Organ> handling() {
        return council.directory().handlingUnits();
    }

    boolean knowsPlace(String place) {
        return council.directory().place(place).isPresent();
    }

    boolean knows(String organ) {
        return organ(organ).isPresent();
    }

    Label name(String unit) {
        return council.directory().nameOf(unit);
    }

    /** The name of a list's owner; the common town list belongs to no one organ. */
    @Nullable
    Label owner(String code) {
        return code.equals(DutyList.TOWN) ? null : name(code);
    }

    Label placeName(String place) {
        return council.directory().placeName(place);
    }

    private Optional<Organ> organ(@Nullable String code) {
        return council.directory().organ(code);
    }
}
