package shangliang.voices;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import shangliang.base.NotFound;
import shangliang.base.Slice;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.web.Form;

/** Draws the pages of the desks. */
@Component
class DeskPages {

    private final DeskSights sights;
    private final DeskFilters filters;
    private final DeskRows rows;
    private final DeskItems items;
    private final Words words;

    DeskPages(DeskSights sights, DeskFilters filters, DeskRows rows, DeskItems items, Words words) {
        this.sights = sights;
        this.filters = filters;
        this.rows = rows;
        this.items = items;
        this.words = words;
    }

    /** Where names come from. */
    @Component
    record Words(Council council, Duties duties, Reasons reasons) {
        DeskNames names() {
            return new DeskNames(council.directory(), duties.topics(), reasons);
        }
    }

    DeskNames names() {
        return words.names();
    }

    /** A queue, with the voice asked for, else its first one. */
    ModelAndView queue(Viewer by, String path, Form form) {
        var queue = DeskQueue.at(path, by).orElseThrow(NotFound::new);
        var view = queue == DeskQueue.ALL ? "voices/deskVoices" : "voices/deskQueue";
        return new ModelAndView(view, Map.of("page", page(by, queue, form, DeskTyped.NOTHING)));
    }

    DeskPage page(Viewer by, DeskQueue queue, Form form, DeskTyped typed) {
        var eyes = sights.of(by);
        var filter = filters.of(form);
        var lines = rows.page(queue, filter, eyes);
        var asked = VoiceNumber.parse(form.text("at"));
        var shown = asked.or(() -> first(queue, lines));
        var item = shown.flatMap(number -> items.find(eyes, number, typed, back(queue, filter, lines, number)));
        return new DeskPage(
                queue,
                lines,
                filter,
                item.orElse(null),
                asked.isPresent() && item.isPresent(),
                DeskDone.of(form),
                words.names());
    }

    /** The counter begins with a new voice, the archive with a list; every other desk with what is first. */
    private static Optional<VoiceNumber> first(DeskQueue queue, Slice<DeskLine> lines) {
        return queue == DeskQueue.ALL || queue == DeskQueue.COUNTER
                ? Optional.empty()
                : lines.items().stream().findFirst().map(DeskLine::number);
    }

    private static DeskBack back(DeskQueue queue, DeskFilter filter, Slice<DeskLine> lines, VoiceNumber number) {
        var numbers = lines.items().stream().map(DeskLine::number).toList();
        var at = numbers.indexOf(number) + 1;
        var next = at > 0 && at < numbers.size() ? numbers.get(at).toString() : "";
        return new DeskBack(queue.name(), filter.query(), next);
    }

    /** One voice on its own page. */
    ModelAndView voice(Viewer by, VoiceNumber number, DeskTyped typed, @Nullable DeskDone done) {
        var item = items.find(sights.of(by), number, typed, DeskBack.NOWHERE).orElseThrow(NotFound::new);
        return new ModelAndView("voices/deskVoice", Map.of("page", new DeskVoicePage(item, done, words.names())));
    }

    /** The page that a form stood on, with everything typed. */
    ModelAndView again(DeskPost post, DeskAct act, Form typed) {
        var back = DeskBack.of(post.form());
        var queue = DeskQueue.named(back.queue(), post.by()).filter(each -> each != DeskQueue.ALL);
        if (queue.isEmpty()) {
            return voice(post.by(), post.number(), new DeskTyped(act, typed), null);
        }
        var list = query(back.filter()).with("at", post.number().toString());
        var page = page(post.by(), queue.get(), list, new DeskTyped(act, typed));
        return new ModelAndView("voices/deskQueue", Map.of("page", page));
    }

    private static Form query(String filter) {
        var form = Form.EMPTY;
        var typed = UriComponentsBuilder.fromUriString("?" + filter).build().getQueryParams();
        for (var field : typed.toSingleValueMap().entrySet()) {
            var value = field.getValue() == null ? "" : field.getValue();
            form = form.with(
                    field.getKey(), java.net.URLDecoder.decode(value, java.nio.charset.StandardCharsets.UTF_8));
        }
        return form;
    }
}
