package shangliang.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.Invalid;

/** How many may sit at the table, and in what part. */
public record Seats(List<Group> groups) {

    private static final int MOST = 200;

    public Seats {
        groups = List.copyOf(groups);
    }

    int places() {
        return groups.stream().mapToInt(Group::places).sum();
    }

    int affected() {
        return groups.stream().filter(Group::isAffected).mapToInt(Group::places).sum();
    }

    /** Refuses a table that would not have enough of those affected, or at which nobody could answer. */
    Seats checked(Share share) {
        for (var group : groups) {
            if (group.places() < 1 || group.places() > MOST) {
                throw new Invalid("groups", "consultation.seats.places", MOST);
            }
            if (group.isAffected()) {
                Words.line("groups", group.name());
            }
        }
        if (groups.stream().noneMatch(group -> group.standing() == Standing.OWNER)) {
            throw new Invalid("groups", "consultation.seats.owner");
        }
        if (!share.holds(affected(), places())) {
            throw new Invalid("groups", "consultation.seats.share", affected(), places(), share);
        }
        return this;
    }

    /** Whether people come in the same parts, however many seats there are. */
    boolean hasGroupsOf(@Nullable Seats other) {
        return other != null && parts().equals(other.parts());
    }

    private List<Group> parts() {
        return groups.stream()
                .map(group -> new Group(group.name(), group.standing(), 0))
                .toList();
    }

    /** As it stands before the numbers of those who come in it: A, B, C. */
    static String letter(int group) {
        return String.valueOf((char) ('A' + group));
    }
}
