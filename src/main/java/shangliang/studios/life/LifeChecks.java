package shangliang.studios.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.base.Invalid.Problem;
import shangliang.base.Label;
import shangliang.base.Texts;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.council.Division;
import shangliang.council.Organ;
import shangliang.studios.Studio;
import shangliang.studios.Studios;

/** Says what is wrong with what was typed, field by field, and what falls due by itself. */
@Component
class LifeChecks {

    static final int NAME = 30;
    static final int WORDS = 500;
    private static final int LINE = 200;
    private static final int AHEAD = 90;

    private final Council council;
    private final Studios studios;
    private final LifeSettings settings;

    LifeChecks(Council council, Studios studios, LifeSettings settings) {
        this.council = council;
        this.studios = studios;
        this.settings = settings;
    }

    Terms terms() {
        return settings.terms();
    }

    void check(Application wish) {
        var problems = new ArrayList<Problem>();
        words(problems, "name", wish.name().zh(), NAME);
        words(problems, "party", wish.party().zh(), LINE);
        words(problems, "room", wish.room().where().zh(), LINE);
        words(problems, "hours", wish.room().hours().zh(), LINE);
        words(problems, "summary", wish.summary().zh(), LINE);
        words(problems, "plan", wish.plan(), WORDS);
        if (studios.book().studios().stream().anyMatch(other -> isCalled(other, wish.name()))) {
            problems.add(new Problem("name", "studios.life.name.taken"));
        }
        if (council.directory().place(wish.place()).filter(Division::current).isEmpty()) {
            problems.add(new Problem("place", "studios.life.place"));
        }
        if (isNoCommittee(wish.committee())) {
            problems.add(new Problem("committee", "studios.life.committee"));
        }
        refuse(problems);
    }

    private static boolean isCalled(Studio studio, Label name) {
        return studio.name().zh().equals(name.zh());
    }

    private boolean isNoCommittee(String code) {
        return council.directory()
                .organ(code)
                .filter(organ -> organ.kind() == Organ.Kind.COMMITTEE)
                .isEmpty();
    }

    private static void words(List<Problem> problems, String field, String typed, int most) {
        if (typed.isBlank()) {
            problems.add(new Problem(field, "studios.life.words"));
        } else if (Texts.length(typed) > most) {
            problems.add(new Problem(field, "studios.life.words.long", most));
        }
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    /** What is typed must be right; whether it is its time the life itself says. */
    void check(Deed deed, MemberStudio life, LocalDate today) {
        deed.move().check(life.step());
        var problems = new ArrayList<Problem>();
        switch (deed) {
            case Deed.Admit admit -> {}
            case Deed.Check check -> standard(problems, check);
            case Deed.Grant grant -> day(problems, grant.day(), today);
            case Deed.Merge merge -> {
                words(problems, "words", merge.words(), WORDS);
                into(problems, merge.into(), life);
            }
            case Deed.Say say -> words(problems, "words", say.words(), WORDS);
            case Deed.Until until -> {
                words(problems, "words", until.words(), WORDS);
                day(problems, until.day(), today);
            }
        }
        refuse(problems);
    }

    /** Each line must be met; who finds one that is not prolongs the trial and says why. */
    private void standard(List<Problem> problems, Deed.Check check) {
        var met = check.findings().stream()
                .filter(Finding::met)
                .map(Finding::code)
                .toList();
        if (!met.containsAll(settings.standard())) {
            problems.add(new Problem("met", "studios.life.standard.unmet"));
        }
    }

    private static void day(List<Problem> problems, LocalDate day, LocalDate today) {
        if (day.isBefore(today) || day.isAfter(today.plusDays(AHEAD))) {
            problems.add(new Problem("day", "studios.life.day", AHEAD));
        }
    }

    private void into(List<Problem> problems, String into, MemberStudio life) {
        var known = studios.book().studio(into).filter(Studio::current).isPresent();
        if (!known || into.equals(life.studio())) {
            problems.add(new Problem("into", "studios.life.into"));
        }
    }

    List<String> standard() {
        return settings.standard();
    }

    /**
     * What the clock is to do about it.
     *
     * @param held the last day on which it held something, or null
     */
    Optional<LifeMove> due(MemberStudio life, @Nullable LocalDate held, LocalDate today) {
        var since = Zone.day(life.state().stamp().at());
        var last = held == null || held.isBefore(since) ? since : held;
        if (life.state() instanceof LifeState.Plaqued plaqued) {
            return today.isBefore(plaqued.day()) ? Optional.empty() : Optional.of(LifeMove.OPEN);
        }
        if (terms().isTimeToWake(life, held, since)) {
            return Optional.of(LifeMove.WAKE);
        }
        if (terms().isTimeToRest(life, last, today)) {
            return Optional.of(LifeMove.REST);
        }
        return terms().isTimeToWorry(life, last, today) ? Optional.of(LifeMove.WORRY) : Optional.empty();
    }
}
