package shangliang.studios.offers;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.SourceRef;
import shangliang.base.Texts;
import shangliang.base.Viewer;
import shangliang.council.Member;
import shangliang.council.Members;
import shangliang.studios.acts.Json;
import shangliang.studios.acts.StudioActs;
import shangliang.web.Form;

/** The door by which members say what their firms offer or need; nothing is said without one's own interest in it. */
@Service
class Offers {

    private static final int LINE = 120;

    private final OfferRows rows;
    private final Members members;
    private final StudioActs acts;

    Offers(OfferRows rows, Members members, StudioActs acts) {
        this.rows = rows;
        this.members = members;
        this.acts = acts;
    }

    OffersPage page(Viewer viewer, Form form) {
        var standing = rows.standing(acts.today());
        var named = members.byIds(standing.stream().map(FirmOffer::member).toList());
        return new OffersPage(standing, named, members.whose(viewer).orElse(null), form);
    }

    @Transactional
    void add(Viewer by, String kind, String words, String interest) {
        var member = member(by);
        line("words", words);
        line("interest", interest);
        var way = Arrays.stream(FirmOffer.Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Invalid("kind", "studios.offers.kind"));
        var offer = new FirmOffer(Ids.next(acts.now()), member.id(), way, words, interest, acts.today());
        rows.add(offer);
        acts.done(by, "offers.made", offer.ref(), Json.write(offer));
    }

    @Transactional
    void end(Viewer by, UUID id) {
        if (!rows.end(id, member(by).id())) {
            throw new NotFound();
        }
        acts.done(by, "offers.ended", new SourceRef("offer", id), "");
    }

    private Member member(Viewer by) {
        return members.whose(by).orElseThrow(NotFound::new);
    }

    private static void line(String field, String words) {
        if (words.isBlank() || Texts.length(words) > LINE) {
            throw new Invalid(field, "studios.offers.line", LINE);
        }
    }

    /** What stands, the newest first. */
    record OffersPage(
            List<FirmOffer> offers,
            List<Member> members,
            @Nullable Member own,
            Form form) {

        String name(FirmOffer offer) {
            return members.stream()
                    .filter(member -> member.id().equals(offer.member()))
                    .map(Member::name)
                    .findFirst()
                    .orElse("");
        }

        boolean isOwn(FirmOffer offer) {
            return own != null && own.id().equals(offer.member());
        }
    }
}
