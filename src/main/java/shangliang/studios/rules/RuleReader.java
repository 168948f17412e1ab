package shangliang.studios.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.studios.acts.StudioActs;
import shangliang.thread.Threads;
import shangliang.web.Form;

/** Reads the district's rules and what was typed about one. */
@Component
class RuleReader {

    private final RuleRows rows;
    private final DistrictRules rules;
    private final Council council;
    private final StudioActs acts;
    private final Threads threads;

    RuleReader(RuleRows rows, DistrictRules rules, Council council, StudioActs acts, Threads threads) {
        this.rows = rows;
        this.rules = rules;
        this.council = council;
        this.acts = acts;
        this.threads = threads;
    }

    RulesPage list() {
        return new RulesPage(rows.all(), acts.today(), council.directory());
    }

    RulePage show(Viewer viewer, UUID id, Form form) {
        var rule = rows.find(id).orElseThrow(NotFound::new);
        return new RulePage(
                rule,
                acts.today(),
                council.directory().nameOf(rule.keeper()),
                threads.related(rule.ref(), viewer),
                rules.keeps(viewer, rule),
                form);
    }

    /** The same for whoever keeps it only, with the words that hold to be changed. */
    RulePage keep(Viewer viewer, UUID id, Form form) {
        var page = show(viewer, id, form);
        if (!page.keeps()) {
            throw new NotFound();
        }
        return form.isEmpty() ? page.filled() : page;
    }

    /** What a form names as where a rule came from, when the viewer may follow it. */
    Optional<SourceRef> from(Viewer viewer, Form form) {
        return SourceRef.parse(form.text("from"))
                .filter(ref -> !threads.strands(List.of(ref), viewer).isEmpty());
    }

    static RuleVersion version(Form form) {
        return new RuleVersion(
                1, day(form, "begins"), form.text("title"), form.text("gist"), form.text("document"), form.text("why"));
    }

    static LocalDate day(Form form, String field) {
        return Zone.day(form.text(field)).orElseThrow(() -> new Invalid(field, "studios.rules.day"));
    }
}
