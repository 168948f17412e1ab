package shangliang.outcomes.proposals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who works on a proposal and what they wrote.
 *
 * @param officer who has it in hand
 * @param opinions of the joint units, by unit
 * @param round how often it was handled again
 * @param disputed whether the one objection to the hand-over was used
 * @param extended whether the one extension was used
 */
record Handling(
        List<Seat> seats,
        String officer,
        Map<String, String> opinions,
        List<Reply> replies,
        int round,
        boolean disputed,
        boolean extended) {

    static final Handling NONE = new Handling(List.of(), "", Map.of(), List.of(), 0, false, false);

    Handling {
        seats = List.copyOf(seats);
        opinions = Map.copyOf(opinions);
        replies = List.copyOf(replies);
    }

    Optional<Seat> seat(String unit) {
        return seats.stream().filter(seat -> seat.unit().equals(unit)).findFirst();
    }

    /** The units that owe the proposer an answer. */
    List<String> answering() {
        return seats.stream().filter(Seat::answers).map(Seat::unit).toList();
    }

    /** Joint units whose opinion the lead has still to hear. */
    List<String> silent() {
        return seats.stream()
                .map(Seat::unit)
                .filter(unit -> !opinions.containsKey(unit) && !answering().contains(unit))
                .toList();
    }

    /** The letter of {@code unit} in this round. */
    Optional<Reply> reply(String unit) {
        return replies.stream()
                .filter(reply -> reply.unit().equals(unit) && reply.round() == round)
                .findFirst();
    }

    boolean allSent() {
        return answering().stream()
                .allMatch(unit ->
                        reply(unit).filter(reply -> reply.sent() != null).isPresent());
    }

    /** What the proposer has in hand: the letters that were sent, the newest round first. */
    List<Reply> sent() {
        return replies.stream().filter(reply -> reply.sent() != null).toList().reversed();
    }

    Handling seated(List<Seat> at) {
        return new Handling(at, officer, opinions, replies, round, disputed, extended);
    }

    Handling with(String by) {
        return new Handling(seats, by, opinions, replies, round, disputed, extended);
    }

    Handling opinion(String unit, String words) {
        var more = new LinkedHashMap<>(opinions);
        more.put(unit, words);
        return new Handling(seats, officer, more, replies, round, disputed, extended);
    }

    /** Puts the letter in the place of the one before it. */
    Handling reply(Reply written) {
        var all = new ArrayList<>(replies);
        all.removeIf(reply -> reply.unit().equals(written.unit()) && reply.round() == written.round());
        all.add(written);
        return new Handling(seats, officer, opinions, all, round, disputed, extended);
    }

    Handling withoutDraft(String unit) {
        var all = new ArrayList<>(replies);
        all.removeIf(reply -> reply.unit().equals(unit) && reply.sent() == null);
        return new Handling(seats, officer, opinions, all, round, disputed, extended);
    }

    Handling again() {
        return new Handling(seats, officer, opinions, replies, round + 1, disputed, extended);
    }

    Handling usedDispute() {
        return new Handling(seats, officer, opinions, replies, round, true, extended);
    }

    Handling usedExtension() {
        return new Handling(seats, officer, opinions, replies, round, disputed, true);
    }
}
