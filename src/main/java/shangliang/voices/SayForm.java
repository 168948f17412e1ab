package shangliang.voices;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Place;
import shangliang.base.ScopeRef;
import shangliang.base.Trade;
import shangliang.web.Form;

/** Reads what was typed on the page where people say something. */
record SayForm(Form form) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ONCE = 16;

    /** A token for one drawn form: the same form sent twice is one voice. */
    static String freshOnce() {
        var bytes = new byte[ONCE];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The token that came with the form, or a fresh one when it did not come from a page of ours. */
    String once() {
        var sent = form.text("once");
        return sent.matches("[0-9a-f]{32}") ? sent : freshOnce();
    }

    /** Everything handed in; what is wrong about it the door says. */
    Submission submission() {
        return new Submission(
                matter(),
                Channel.WEB,
                studio().map(ScopeRef::studio).orElse(null),
                new Contact(form.text("name"), form.text("phone")),
                form.has("hideName", "yes"),
                form.has("publish", "yes"),
                join(),
                onceForThis(),
                ConsentNotice.shown(form.text("notice")));
    }

    VoiceKind kind() {
        return Arrays.stream(VoiceKind.values())
                .filter(kind -> form.has("kind", kind.name()))
                .findFirst()
                .orElse(VoiceKind.PUBLIC_ISSUE);
    }

    String place() {
        return form.text("place");
    }

    Optional<String> studio() {
        return Optional.of(form.text("studio")).filter(code -> code.matches("[A-Z0-9-]{1,12}"));
    }

    @Nullable
    VoiceNumber join() {
        return form.has("alone", "yes")
                ? null
                : VoiceNumber.parse(form.text("join")).orElse(null);
    }

    private Matter matter() {
        return new Matter(
                kind(),
                new Place(place(), form.text("landmark")),
                area(),
                asks(),
                wish(),
                "",
                form.text("text"),
                form.text("solution"),
                form.has("pressing", "yes"),
                DeskPost.chosen(Trade.class, form.text("trade")).orElse(null));
    }

    /** The area of life it is about, or null; the topic below it a clerk names. */
    @Nullable
    String area() {
        return form.text("area").isEmpty() ? null : form.text("area");
    }

    private Set<AskKind> asks() {
        var asks = EnumSet.noneOf(AskKind.class);
        Arrays.stream(AskKind.values())
                .filter(ask -> form.has("asks", ask.name()))
                .forEach(asks::add);
        return asks;
    }

    private Wish wish() {
        return Arrays.stream(Wish.values())
                .filter(wish -> form.has("wish", wish.name()))
                .findFirst()
                .orElse(Wish.BOTH);
    }

    /** Whoever goes back and changes the words says something new, not the same thing twice. */
    private String onceForThis() {
        var said = form.text("text") + "\n" + place() + "\n" + form.text("solution");
        return once() + UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
    }
}
