package shangliang.council;

import java.util.List;

/** Who there is, in groups that a newcomer can make sense of. */
record CouncilPage(Directory directory, int members) {

    private static final List<Organ.Kind> CONFERENCE = List.of(
            Organ.Kind.CONFERENCE,
            Organ.Kind.PARTY_GROUP,
            Organ.Kind.CHAIR_MEETING,
            Organ.Kind.STANDING_COMMITTEE,
            Organ.Kind.OFFICE,
            Organ.Kind.SUPERVISION_OFFICE);

    /** The bodies that there is one of each. */
    List<Organ> single() {
        return CONFERENCE.stream().flatMap(kind -> organs(kind).stream()).toList();
    }

    /** The kinds of which there are many, each a list of its own. */
    List<Organ.Kind> many() {
        return List.of(
                Organ.Kind.COMMITTEE,
                Organ.Kind.UNIT,
                Organ.Kind.TOWN_UNIT,
                Organ.Kind.REGIONAL_GROUP,
                Organ.Kind.SECTOR);
    }

    List<Organ> organs(Organ.Kind kind) {
        return directory.organs(kind);
    }

    boolean isEmpty() {
        return directory.root().isEmpty();
    }
}
