package shangliang.studios.firms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shangliang.base.Refused;

/**
 * One visit with many purposes: whoever else has something to ask joins it instead of coming again.
 *
 * @param studio code of the studio that goes
 * @param joined codes of the studios that go along
 * @param heard what the firm said, or why nobody went
 * @param told what became of each policy that was explained, by its id
 */
public record FirmVisit(
        UUID id,
        int version,
        UUID firm,
        String studio,
        LocalDate day,
        String purpose,
        List<String> joined,
        Step step,
        String heard,
        Map<UUID, Delivery> told) {

    /** How far it has come. */
    public enum Step {
        PLANNED,
        HELD,
        DROPPED
    }

    /** What the firm knew of a policy. */
    public enum Delivery {
        NEW_TO_THEM,
        KNOWN,
        APPLIED,
        RECEIVED,
        NOT_FOR_THEM
    }

    public FirmVisit {
        joined = List.copyOf(joined);
        told = Map.copyOf(told);
    }

    boolean isPlanned() {
        return step == Step.PLANNED;
    }

    boolean goes(String code) {
        return studio.equals(code) || joined.contains(code);
    }

    FirmVisit join(String code, LocalDate today) {
        if (!isPlanned() || day.isBefore(today)) {
            throw new Refused("studios.firms.visit.over");
        }
        if (goes(code)) {
            throw new Refused("studios.firms.visit.joined");
        }
        var all = new ArrayList<>(joined);
        all.add(code);
        return new FirmVisit(id, version, firm, studio, day, purpose, all, step, heard, told);
    }

    /** What was heard, and what became of each policy; not before the day. */
    FirmVisit hold(String words, Map<UUID, Delivery> policies, LocalDate today) {
        if (!isPlanned()) {
            throw new Refused("studios.firms.visit.over");
        }
        if (day.isAfter(today)) {
            throw new Refused("studios.firms.visit.early", day);
        }
        return new FirmVisit(id, version, firm, studio, day, purpose, joined, Step.HELD, words, policies);
    }

    FirmVisit drop(String why) {
        if (!isPlanned()) {
            throw new Refused("studios.firms.visit.over");
        }
        return new FirmVisit(id, version, firm, studio, day, purpose, joined, Step.DROPPED, why, told);
    }
}
