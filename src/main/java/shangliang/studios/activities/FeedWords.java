package shangliang.studios.activities;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.council.Council;
import shangliang.council.partners.Partners;
import shangliang.studios.Studios;
import shangliang.web.Messages;

/** Finds the words that stand beside an activity in a calendar feed. */
@Component
class FeedWords {

    private final Studios studios;
    private final Council council;
    private final Partners partners;
    private final Messages messages;

    FeedWords(Studios studios, Council council, Partners partners, Messages messages) {
        this.studios = studios;
        this.partners = partners;
        this.council = council;
        this.messages = messages;
    }

    String district(Locale locale) {
        return messages.text(locale, "studios.activities.title");
    }

    Ics.Words of(Activity activity, String home, Locale locale) {
        var outline = activity.outline();
        var venue =
                studios.book().venue(outline.venue()).map(each -> each.name()).orElse(Label.of(""));
        var place = council.directory().placeName(outline.place());
        var where = Stream.of(place.in(locale), venue.in(locale), outline.room())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        var off = messages.text(locale, "studios.activities.off");
        return new Ics.Words(where, home + "/activities/" + activity.id(), off, together(activity, locale));
    }

    private String together(Activity activity, Locale locale) {
        var partner = partners.book().nameOf(activity.outline().partner());
        var studio = studios.book().nameOf(activity.studio());
        return partner == null
                ? ""
                : messages.text(locale, "studios.activities.together", studio.in(locale), partner.in(locale));
    }
}
