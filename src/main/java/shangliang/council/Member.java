package shangliang.council;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of the conference with the term that counts now.
 *
 * @param code the number on the membership card, by which files name the member
 * @param strengths what the member is good at, in the member's words; matters find helpers by it
 */
public record Member(UUID id, String code, String name, String occupation, String strengths, Term term)
        implements Listed {

    /** The kind of scope of a post that is for one member. */
    public static final String SCOPE = "member";

    /** A dated term and the bodies it is served in. */
    public record Term(
            Span span,
            String sector,
            @Nullable String committee,
            @Nullable String group,
            @Nullable String place) {}

    /** Whether the member serves in a regional group on a day. */
    boolean isOf(Organ group, LocalDate day) {
        return group.code().equals(term.group()) && term.span().holdsOn(day);
    }

    /** The same member, at home in another town. */
    Member at(String town) {
        var there = new Term(term.span(), term.sector(), term.committee(), term.group(), town);
        return new Member(id, code, name, occupation, strengths, there);
    }

    @Override
    public Map<String, String> cells() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("name", name);
        cells.put("sector", term.sector());
        cells.put("committee", Listed.text(term.committee()));
        cells.put("regional_group", Listed.text(term.group()));
        cells.put("place", Listed.text(term.place()));
        cells.put("occupation", occupation);
        cells.put("strengths", strengths);
        cells.put("term_from", term.span().from().toString());
        cells.put("term_to", Listed.text(term.span().to()));
        return cells;
    }
}
