package shangliang.demo;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import shangliang.base.Place;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.voices.AskKind;
import shangliang.voices.Channel;
import shangliang.voices.Matter;
import shangliang.voices.Submission;
import shangliang.voices.VoiceKind;
import shangliang.voices.Wish;

/** Where a story becomes a voice: on the web, at a counter, in a studio. */
record Reception(Stage stage) {

    Life receive(Story story, String once) {
        var receipt = stage.voices().submit(by(story), submission(story, once));
        var life = Life.of(story, stage.now(), receipt);
        if (story.group() != null && story.is(Story.Fate.LEADING)) {
            story.group().ledBy(life.number());
        }
        return life;
    }

    /** When somebody says it: at the counter in office hours, from home until late. */
    Instant on(Instant day, Story story) {
        var chance = story.chance();
        var at = day.plusSeconds(chance.whole(7 * 3600, 22 * 3600 + 1800));
        return story.channel() == Channel.WEB || story.channel() == Channel.PHONE || story.channel() == Channel.STUDIO
                ? at
                : stage.office().into(at);
    }

    private Viewer by(Story story) {
        return switch (story.channel()) {
            case WEB -> Viewer.ANYONE;
            case STUDIO -> stage.cast().studio(String.valueOf(story.studio()));
            default -> stage.cast().station(story.spot().town().code());
        };
    }

    private Submission submission(Story story, String once) {
        var studio = story.studio();
        var join = story.is(Story.Fate.ALONG)
                        && story.group() != null
                        && story.chance().of(0.4)
                ? story.group().leading()
                : null;
        return new Submission(
                matter(story),
                story.channel(),
                studio == null ? null : ScopeRef.studio(studio),
                story.contact(),
                story.chance().of(0.06),
                story.publish(),
                join,
                "demo-" + once);
    }

    private Matter matter(Story story) {
        var said = story.said();
        return new Matter(
                said.kind(),
                new Place(story.spot().village().code(), story.spot().landmark()),
                story.chance().of(0.7) ? said.topic() : null,
                asks(said),
                wish(said.kind()),
                said.title(),
                text(story),
                story.slots().fill(said.solution()),
                said.urgent() && story.chance().of(0.6),
                said.trade());
    }

    private String text(Story story) {
        var text = story.slots().fill(story.said().text());
        var chance = story.chance();
        if (story.aside() != null || story.said().urgent()) {
            return text;
        }
        var opening = chance.of(0.3) ? stage.phrases().one("OPENING", chance) : "";
        var closing = chance.of(0.35) ? stage.phrases().one("CLOSING", chance) : "";
        return opening + text + closing;
    }

    private static Set<AskKind> asks(Said said) {
        var asks = EnumSet.of(
                switch (said.kind()) {
                    case POLICY_QUESTION -> AskKind.POLICY;
                    case SUGGESTION -> AskKind.IDEA;
                    default -> AskKind.NEED;
                });
        if (!said.solution().isBlank()) {
            asks.add(AskKind.IDEA);
        }
        return asks;
    }

    private static Wish wish(VoiceKind kind) {
        return switch (kind) {
            case POLICY_QUESTION, GUIDANCE -> Wish.ANSWER_ONLY;
            case PERSONAL_AID, DISASTER -> Wish.SOLVE;
            default -> Wish.BOTH;
        };
    }
}
