package shangliang.council;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.Viewer;

/** Reads who the members are; their names and bodies are public. */
@Component
public class Members {

    private static final int MOST = 1000;

    private final MemberRows rows;

    Members(MemberRows rows) {
        this.rows = rows;
    }

    public Optional<Member> find(String code) {
        return rows.find(code);
    }

    /** The member whose post {@code viewer} acts in; none for a post that names nobody on the roll. */
    public Optional<Member> whose(Viewer viewer) {
        return viewer instanceof Viewer.Staff staff
                        && staff.is(Role.MEMBER)
                        && staff.post().scope().kind().equals(Member.SCOPE)
                ? find(staff.post().scope().code())
                : Optional.empty();
    }

    /** The members of these ids, in the order of their codes; unknown ids are left out. */
    public List<Member> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : rows.byIds(ids);
    }

    /** Every member ever, each with the latest term, in the order of their codes. */
    public List<Member> all() {
        return rows.all();
    }

    /** Who serves in a regional group on that day, in the order of their codes. */
    public List<Member> ofGroup(Organ group, LocalDate day) {
        return rows.page(MemberFilter.in(group), day, MOST);
    }

    /** Who serves a term on that day. */
    public List<UUID> currentIds(LocalDate day) {
        return rows.currentIds(day);
    }
}
