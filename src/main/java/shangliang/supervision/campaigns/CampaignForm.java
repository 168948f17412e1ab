package shangliang.supervision.campaigns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.Zone;
import shangliang.web.Form;

/** Reads what was typed about a campaign or one of its lines; what is wrong with it is said all at once. */
record CampaignForm(Form form) {

    static Form filled(Campaign campaign) {
        var text = campaign.text();
        return new Form(
                java.util.Map.of(
                        "version", List.of(Integer.toString(campaign.version())),
                        "kind", List.of(text.kind().name()),
                        "title", List.of(text.title()),
                        "aim", List.of(text.aim()),
                        "first", List.of(text.first().toString()),
                        "last", List.of(text.last().toString()),
                        "topics", text.topics(),
                        "mark", List.of(text.mark().name())),
                java.util.Map.of(),
                null);
    }

    Optional<CampaignKind> kind() {
        return Arrays.stream(CampaignKind.values())
                .filter(kind -> form.has("kind", kind.name()))
                .findFirst();
    }

    CampaignText text(CampaignChecks checks) {
        var problems = new ArrayList<Invalid.Problem>();
        if (kind().isEmpty()) {
            problems.add(new Invalid.Problem("kind", "supervision.campaigns.kind.missing"));
        }
        for (var field : List.of("first", "last")) {
            if (Zone.day(form.text(field)).isEmpty()) {
                problems.add(new Invalid.Problem(field, "supervision.campaigns.day.wrong"));
            }
        }
        var text = read();
        problems.addAll(checks.problems(text));
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        return text;
    }

    /** With something in the place of what is missing, so that the rest can be looked at. */
    private CampaignText read() {
        var last = Zone.day(form.text("last"));
        var first = Zone.day(form.text("first")).or(() -> last).orElse(LocalDate.EPOCH);
        return new CampaignText(
                kind().orElse(CampaignKind.THEME),
                form.text("title"),
                form.text("aim"),
                first,
                last.orElse(first),
                form.texts("topics"),
                mark());
    }

    private Mark mark() {
        return Arrays.stream(Mark.values())
                .filter(mark -> form.has("mark", mark.name()))
                .findFirst()
                .orElse(Mark.NONE);
    }

    LineText line() {
        var day = form.text("due");
        var due = Zone.day(day);
        if (due.isEmpty() && !day.isEmpty()) {
            throw new Invalid("due", "supervision.campaigns.day.wrong");
        }
        return new LineText(form.text("what"), due.orElse(null), layer(), activity());
    }

    private @Nullable Layer layer() {
        return Arrays.stream(Layer.values())
                .filter(layer -> form.has("layer", layer.name()))
                .findFirst()
                .orElse(null);
    }

    /** What is no address of an activity is one that is not there. */
    private @Nullable UUID activity() {
        var sent = form.text("activity");
        return sent.isEmpty() ? null : Ids.parse(sent).orElse(new UUID(0, 0));
    }
}
