package shangliang.studios;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.council.Member;
import shangliang.council.Members;

/** Joins residencies, which know members by id only, with the members' names. */
@Component
class StudioRosters {

    private final ResidencyRows rows;
    private final Members members;

    StudioRosters(ResidencyRows rows, Members members) {
        this.rows = rows;
        this.members = members;
    }

    ResidencyRows rows() {
        return rows;
    }

    List<Member> members() {
        return members.all();
    }

    /** Everyone in residence on a day, with names. */
    List<Residency> on(LocalDate day) {
        var stays = rows.on(day);
        var named =
                byId(stays.stream().map(ResidencyRows.Stay::member).distinct().toList());
        var residencies = new ArrayList<Residency>();
        for (var stay : stays) {
            var member = named.get(stay.member());
            if (member != null) {
                residencies.add(residency(stay, member));
            }
        }
        return residencies;
    }

    /** The members in residence on a day, by the code of the studio. */
    Map<String, List<Member>> residents(LocalDate day) {
        var stays = rows.on(day);
        var named =
                byId(stays.stream().map(ResidencyRows.Stay::member).distinct().toList());
        var residents = new HashMap<String, List<Member>>();
        for (var stay : stays) {
            var member = named.get(stay.member());
            if (member != null && member.term().span().holdsOn(day)) {
                residents
                        .computeIfAbsent(stay.studio(), code -> new ArrayList<>())
                        .add(member);
            }
        }
        return residents;
    }

    /** How much of the membership is in residence on a day. */
    Coverage coverage(LocalDate day) {
        var current = members.currentIds(day);
        return new Coverage(rows.residents(current, day), current.size());
    }

    private static Residency residency(ResidencyRows.Stay stay, Member member) {
        return new Residency(stay.studio(), stay.member(), member.code(), member.name(), stay.span());
    }

    private Map<UUID, Member> byId(List<UUID> ids) {
        var named = new HashMap<UUID, Member>();
        members.byIds(ids).forEach(member -> named.put(member.id(), member));
        return named;
    }
}
