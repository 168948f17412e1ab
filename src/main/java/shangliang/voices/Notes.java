package shangliang.voices;

import shangliang.base.Refused;

/** What may be noted about a voice without moving it. Pure: each returns the step, or refuses. */
final class Notes {

    private Notes() {}

    private static final int ADDITIONS = 10_000;

    static Step supplement(Voice voice, Turn turn, String words) {
        require(voice, turn, Party.PERSON, Party.STATION);
        if (voice.phase().isEnd() && voice.phase() != Phase.LINKED) {
            throw new Refused("voices.refused.ended");
        }
        if (shangliang.base.Texts.length(voice.matter().text()) + words.length() > Matter.LONGEST + ADDITIONS) {
            throw new Refused("voices.refused.too-much");
        }
        return Step.note("SUPPLEMENT", voice, voice.with(voice.matter().added(words)), words);
    }

    static Step hideName(Voice voice, Turn turn) {
        require(voice, turn, Party.PERSON);
        return Step.note("HIDE_NAME", voice, voice.with(voice.privacy().hidden()), "");
    }

    static Step wishPublic(Voice voice, Turn turn) {
        require(voice, turn, Party.PERSON);
        voice.requireOpen();
        if (voice.publication().status() != Publication.Status.NOT_WISHED) {
            throw new Refused("voices.refused.publication");
        }
        return Step.note("WISH_PUBLIC", voice, voice.with(Publication.PENDING), "");
    }

    /** The person thinks better of it: nothing of it is public any more. */
    static Step wishPrivate(Voice voice, Turn turn) {
        require(voice, turn, Party.PERSON);
        requireWished(voice);
        return Step.note("WISH_PRIVATE", voice, voice.with(Publication.NOT_WISHED), "");
    }

    /** Its person agrees that a proposal or report may be made of it; {@code consent} says how they did. */
    static Step lend(Voice voice, Turn turn, String consent) {
        require(voice, turn, Party.PERSON, Party.STATION, Party.CLERK);
        voice.requireOpen();
        if (voice.privacy().lent()) {
            throw new Refused("voices.refused.lent");
        }
        return Step.note("LEND", voice, voice.with(voice.privacy().lent(true)), consent);
    }

    /** Its person thinks better of it: what was written stays, and nothing more is made of it. */
    static Step unlend(Voice voice, Turn turn, String consent) {
        require(voice, turn, Party.PERSON, Party.STATION, Party.CLERK);
        if (!voice.privacy().lent()) {
            throw new Refused("voices.refused.not-lent");
        }
        return Step.note("UNLEND", voice, voice.with(voice.privacy().lent(false)), consent);
    }

    static Step sort(Voice voice, Turn turn, Matter sorted) {
        require(voice, turn, Party.CLERK, Party.STATION);
        if (voice.handling().unit() != null) {
            throw new Refused("voices.refused.with-unit");
        }
        return Step.note("SORT", voice, voice.with(sorted), sorted.kind() + " " + sorted.topic());
    }

    /** Nobody has it in hand any more: the colleague who had it holds no post now. */
    static Step free(Voice voice, Turn turn) {
        require(voice, turn, Party.CLOCK);
        return Step.note("FREE", voice, voice.with(voice.handling().keptBy(null)), "");
    }

    static Step publish(Voice voice, Turn turn, String title, String text) {
        require(voice, turn, Party.CLERK);
        requireWished(voice);
        var published = voice.publication().published(title, text);
        return Step.note("PUBLISH", voice, voice.with(published), published);
    }

    static Step publishAnswer(Voice voice, Turn turn, String answer) {
        require(voice, turn, Party.CLERK);
        if (!voice.publication().isPublic()) {
            throw new Refused("voices.refused.publication");
        }
        Outcomes.words(voice);
        var published = voice.publication().answered(answer);
        return Step.note("PUBLISH_ANSWER", voice, voice.with(published), published);
    }

    static Step withhold(Voice voice, Turn turn, String reason) {
        require(voice, turn, Party.CLERK);
        requireWished(voice);
        return Step.note("WITHHOLD", voice, voice.with(voice.publication().withheld(reason)), reason);
    }

    private static void requireWished(Voice voice) {
        if (voice.publication().status() == Publication.Status.NOT_WISHED) {
            throw new Refused("voices.refused.publication");
        }
    }

    private static void require(Voice voice, Turn turn, Party... parties) {
        var party = Party.of(turn.by(), voice);
        for (var allowed : parties) {
            if (allowed == party) {
                return;
            }
        }
        throw new Refused("voices.refused.party");
    }
}
