package shangliang.council.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.base.Invalid.Problem;
import shangliang.base.Texts;
import shangliang.council.Council;
import shangliang.council.Division;
import shangliang.engine.merkle.MalformedNote;
import shangliang.engine.merkle.NoteVerifier;

/** Says what is wrong with a partner, field by field. */
@Component
class PartnerChecks {

    static final int NAME = 40;
    static final int ABOUT = 200;

    private final Council council;

    PartnerChecks(Council council) {
        this.council = council;
    }

    void check(Partner typed, List<Partner> known) {
        var problems = new ArrayList<Problem>();
        if (!typed.code().matches("[A-Z][A-Z0-9-]{1,11}")) {
            problems.add(new Problem("code", "council.partners.code.wrong"));
        }
        names(typed, problems);
        if (typed.about().isBlank() || Texts.length(typed.about()) > ABOUT) {
            problems.add(new Problem("about", "council.partners.about.wrong", ABOUT));
        }
        places(typed).ifPresent(problems::add);
        key(typed, known).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    private static void names(Partner typed, List<Problem> problems) {
        var zh = typed.name().zh();
        if (zh.isBlank() || Texts.length(zh) > NAME) {
            problems.add(new Problem("name_zh", "council.partners.name.wrong", NAME));
        }
        var en = typed.name().en();
        if (en != null && Texts.length(en) > 2 * NAME) {
            problems.add(new Problem("name_en", "council.partners.name.long", 2 * NAME));
        }
    }

    private Optional<Problem> places(Partner typed) {
        if (typed.kind() != Partner.Kind.AREA) {
            return typed.places().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Problem("place", "council.partners.places.none"));
        }
        var towns = council.directory().towns().stream().map(Division::code).toList();
        return typed.places().isEmpty() || !towns.containsAll(typed.places())
                ? Optional.of(new Problem("place", "council.partners.places.missing"))
                : Optional.empty();
    }

    /** A key proves who signed; two partners under one name could not be told apart. */
    private static Optional<Problem> key(Partner typed, List<Partner> known) {
        if (!typed.hasKey()) {
            return Optional.empty();
        }
        try {
            var name = NoteVerifier.parse(typed.key()).name();
            return known.stream()
                    .filter(other -> !other.code().equals(typed.code()))
                    .filter(other -> other.signer().equals(name))
                    .findFirst()
                    .map(other -> new Problem(
                            "key", "council.partners.key.taken", other.name().zh()));
        } catch (MalformedNote notAKey) {
            return Optional.of(new Problem("key", "council.partners.key.wrong"));
        }
    }
}
