package shangliang.outcomes.reports;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import shangliang.base.Ids;
import shangliang.base.SourceRef;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.studios.Studios;
import shangliang.studios.activities.Visits;
import shangliang.studios.activities.Visits.Visit;
import shangliang.web.Form;
import shangliang.web.Messages;

/** Begins a report with a survey, a visit or whatever else a studio did, so that nobody types where and when it was. */
@Component
class FieldWork {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final Visits visits;
    private final Studios studios;
    private final Council council;
    private final Messages messages;

    FieldWork(Visits visits, Studios studios, Council council, Messages messages) {
        this.visits = visits;
        this.studios = studios;
        this.council = council;
        this.messages = messages;
    }

    /** The activity that the form names; one that was called off is none. */
    Optional<SourceRef> began(Form form) {
        return named(form).map(Visit::ref);
    }

    /** The form with when and where it was, by whom, and what came of it, unless something was typed already. */
    Form filled(Form form) {
        return named(form)
                .filter(visit -> form.text("situation").isEmpty())
                .map(visit -> form.with("situation", told(visit)).with("source", ReportText.Source.FIELD.name()))
                .orElse(form);
    }

    private Optional<Visit> named(Form form) {
        return Ids.parse(form.text("activity")).flatMap(visits::standing);
    }

    private String told(Visit visit) {
        var outline = visit.outline();
        return messages.text(
                        CHINESE,
                        "outcomes.report.field",
                        messages.day(CHINESE, Zone.day(outline.starts())),
                        studios.book().nameOf(visit.studio()).zh(),
                        council.directory().placeName(outline.place()).zh(),
                        outline.title(),
                        visit.note())
                .strip();
    }
}
