package shangliang.studios.activities;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import shangliang.base.NotFound;
import shangliang.council.Members;
import shangliang.studios.Residents;
import shangliang.studios.Studios;
import shangliang.studios.acts.StudioActs;
import shangliang.web.Access;

/** Calendar feeds of the district, a studio and a member, that any calendar program can follow. */
@Controller
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final ActivityReader reader;
    private final FeedWords words;
    private final Studios studios;
    private final Members members;
    private final Residents residents;
    private final StudioActs acts;

    FeedController(
            ActivityReader reader,
            FeedWords words,
            Studios studios,
            Members members,
            Residents residents,
            StudioActs acts) {
        this.reader = reader;
        this.words = words;
        this.studios = studios;
        this.members = members;
        this.residents = residents;
        this.acts = acts;
    }

    @GetMapping("/activities.ics")
    @Access(anyone = true)
    ResponseEntity<String> district(Locale locale) {
        return feed(words.district(locale), reader.feed(null), locale);
    }

    @GetMapping("/activities/{id}/event.ics")
    @Access(anyone = true)
    ResponseEntity<String> one(@PathVariable UUID id, Locale locale) {
        var activity = reader.find(id);
        return feed(activity.outline().title(), List.of(activity), locale);
    }

    @GetMapping("/studios/{code}/activities.ics")
    @Access(anyone = true)
    ResponseEntity<String> studio(@PathVariable String code, Locale locale) {
        var studio = studios.book().studio(code).orElseThrow(NotFound::new);
        return feed(studio.name().in(locale), reader.feed(List.of(code)), locale);
    }

    /** What the studios do that a member is in residence in. */
    @GetMapping("/members/{code}/activities.ics")
    @Access(anyone = true)
    ResponseEntity<String> member(@PathVariable String code, Locale locale) {
        var member = members.find(code).orElseThrow(NotFound::new);
        var own = residents.studiosOf(member.id(), today());
        return feed(member.name(), own.isEmpty() ? List.of() : reader.feed(own), locale);
    }

    private LocalDate today() {
        return acts.today();
    }

    private ResponseEntity<String> feed(String name, List<Activity> activities, Locale locale) {
        var home = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        var events = activities.stream()
                .map(activity -> Ics.event(activity, words.of(activity, home, locale)))
                .toList();
        return ResponseEntity.ok().contentType(CALENDAR).body(Ics.feed(name, events));
    }
}
