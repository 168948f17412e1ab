package shangliang.problems;

import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.voices.VoiceFacts;
import shangliang.web.Form;

/** Prepares the page on which one person is asked; nobody who had a part in it learns how to reach them. */
@Component
class Asks {

    private final ClassRows rows;
    private final MemberRows members;
    private final Looking looking;
    private final Parts parts;

    Asks(ClassRows rows, MemberRows members, Looking looking, Parts parts) {
        this.rows = rows;
        this.members = members;
        this.looking = looking;
        this.parts = parts;
    }

    /** What else the page shows. */
    @Component("problemsAskParts")
    record Parts(VoiceFacts facts, Acting acting, Namer namer) {}

    AskPage page(ClassPost post, UUID voice, Form form) {
        var problem = rows.find(post.number(), ClassSight.of(post.by()))
                .filter(found -> found.phase() == ClassPhase.VERIFYING)
                .orElseThrow(NotFound::new);
        var member = members.of(problem).stream()
                .filter(one -> one.voice().equals(voice))
                .findFirst()
                .orElseThrow(NotFound::new);
        try {
            looking.requireIndependent(post.by(), problem, parts.acting().turn(post.by()));
            var call = parts.facts().call(post.by(), voice);
            return new AskPage(problem, member, call, null, form, parts.namer().names());
        } catch (Refused refused) {
            return new AskPage(
                    problem, member, null, refused, form, parts.namer().names());
        }
    }
}
