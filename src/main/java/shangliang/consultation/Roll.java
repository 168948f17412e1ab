package shangliang.consultation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import shangliang.base.Refused;

/**
 * Who sits at the table: all who wish when there is room, those on whom the lot fell when there is not.
 *
 * @param drawn groups whose seats were drawn
 */
record Roll(Seats seats, List<Attendee> attendees, Set<Integer> drawn) {

    Roll {
        attendees = List.copyOf(attendees);
        drawn = Set.copyOf(drawn);
    }

    /** Those of a group who wish to come, in the order of their lots. */
    List<Attendee> wishes(int group) {
        return attendees.stream()
                .filter(one -> one.group() == group && one.wishes())
                .sorted(Comparator.comparingInt(Attendee::lot))
                .toList();
    }

    /** When somebody leaves, the next in the order moves up. */
    List<Attendee> seated(int group) {
        var wishes = wishes(group);
        return wishes.subList(
                0, Math.min(wishes.size(), seats.groups().get(group).places()));
    }

    List<Attendee> seated() {
        return IntStream.range(0, seats.groups().size())
                .mapToObj(this::seated)
                .flatMap(List::stream)
                .toList();
    }

    /** More wish to come than there are seats, and no lot has fallen. */
    boolean needsDraw(int group) {
        return wishes(group).size() > seats.groups().get(group).places() && !drawn.contains(group);
    }

    boolean isAffected(Attendee one) {
        return seats.groups().get(one.group()).isAffected();
    }

    int affected() {
        return (int) seated().stream().filter(this::isAffected).count();
    }

    List<Attendee> writing() {
        return attendees.stream()
                .filter(one -> one.kind() == Attendee.Kind.WRITES)
                .toList();
    }

    /** Refuses a table without enough of those affected, without anybody who can answer, or with seats not drawn. */
    void check(Share share) {
        for (int group = 0; group < seats.groups().size(); group++) {
            if (needsDraw(group)) {
                throw new Refused("consultation.refused.undrawn", Seats.letter(group));
            }
        }
        if (seated().stream().noneMatch(one -> seats.groups().get(one.group()).standing() == Standing.OWNER)) {
            throw new Refused("consultation.refused.no-owner");
        }
        if (!share.holds(affected(), seated().size())) {
            throw new Refused("consultation.refused.share", affected(), seated().size(), share);
        }
    }
}
