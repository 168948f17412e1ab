package shangliang.council;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads who the members are; their names and bodies are public. */
@Component
public class Members {

    private final MemberRows rows;

    Members(MemberRows rows) {
        this.rows = rows;
    }

    public Optional<Member> find(String code) {
        return rows.find(code);
    }

    /** The members of these ids, in the order of their codes; unknown ids are left out. */
    public List<Member> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : rows.byIds(ids);
    }

    /** Every member ever, each with the latest term, in the order of their codes. */
    public List<Member> all() {
        return rows.all();
    }

    /** Who serves a term on that day. */
    public List<UUID> currentIds(LocalDate day) {
        return rows.currentIds(day);
    }
}
