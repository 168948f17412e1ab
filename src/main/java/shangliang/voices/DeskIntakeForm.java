package shangliang.voices;

import java.util.List;
import java.util.Set;
import shangliang.base.Place;
import shangliang.base.Trade;
import shangliang.base.Viewer;
import shangliang.web.Form;

/** What is typed at a counter while the person waits: one box, one place, and little else. */
record DeskIntakeForm(Form form) {

    /** How people reach a counter; the web and files have their own ways in. */
    static final List<Channel> CHANNELS = List.of(
            Channel.PHONE, Channel.VISIT, Channel.STATION, Channel.HALL, Channel.PAPER, Channel.LETTER, Channel.STUDIO);

    Submission submission(Viewer.Staff by) {
        return new Submission(
                matter(),
                channel(),
                by.post().scope(),
                new Contact(form.text("name"), form.text("phone")),
                form.has("hideName", "1"),
                form.has("publish", "1"),
                null,
                form.text("once"),
                ConsentNotice.shown(form.text("notice")));
    }

    private Matter matter() {
        var kind = DeskPost.chosen(VoiceKind.class, form.text("kind")).orElse(VoiceKind.PUBLIC_ISSUE);
        return new Matter(
                kind,
                new Place(form.text("place"), form.text("landmark")),
                null,
                Set.of(AskKind.NEED),
                Wish.BOTH,
                "",
                form.text("text"),
                "",
                form.has("pressing", "1"),
                DeskPost.chosen(Trade.class, form.text("trade")).orElse(null));
    }

    Channel channel() {
        return DeskPost.chosen(Channel.class, form.text("channel"))
                .filter(CHANNELS::contains)
                .orElse(Channel.PHONE);
    }
}
