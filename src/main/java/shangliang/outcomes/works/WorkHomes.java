package shangliang.outcomes.works;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.council.Members;
import shangliang.studios.Residents;
import shangliang.studios.Studio;
import shangliang.studios.Studios;

/** Knows where a work belongs: the studio it came out of, and the committee that looks at it. */
@Component
class WorkHomes {

    private final Studios studios;
    private final Residents residents;
    private final Members members;

    WorkHomes(Studios studios, Residents residents, Members members) {
        this.studios = studios;
        this.residents = residents;
        this.members = members;
    }

    /** The studios a work of this author may come out of: the one they lead, or those they are in residence in. */
    List<String> studios(Viewer.Staff author, LocalDate day) {
        var code = author.post().scope().code();
        return author.is(Role.STUDIO_LEAD)
                ? List.of(code)
                : members.find(code)
                        .map(member -> residents.studiosOf(member.id(), day))
                        .orElse(List.of());
    }

    /** A studio's work comes out of that studio; a member names one of their own, or none. */
    WorkText settled(WorkTurn turn, WorkText text) {
        if (turn.by().is(Role.STUDIO_LEAD)) {
            return text.of(turn.by().post().scope().code());
        }
        if (text.studio() != null && !studios(turn.by(), Zone.day(turn.now())).contains(text.studio())) {
            throw new Invalid("studio", "outcomes.work.studio.other");
        }
        return text;
    }

    /** That of the studio, else that of the member, else none but the clerks. */
    @Nullable
    String committee(Viewer.Staff author, WorkText text) {
        return studios.book()
                .studio(text.studio())
                .map(Studio::committee)
                .or(() -> members.find(author.post().scope().code())
                        .map(member -> member.term().committee()))
                .orElse(null);
    }
}
