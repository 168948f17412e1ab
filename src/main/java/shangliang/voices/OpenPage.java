package shangliang.voices;

import shangliang.thread.Picture;
import shangliang.web.Form;

/** A published voice's page for everyone. */
record OpenPage(Look look, Picture thread, Form form) {

    String path() {
        return "/v/" + look.voice().number();
    }

    /** Whether it is an old record, in which nothing happens any more. */
    boolean isHistory() {
        return look.voice().state() instanceof VoiceState.Imported;
    }

    /** Whether there is an end to wait for. */
    boolean awaited() {
        return !look.leading().phase().isEnd();
    }

    /** Whether others can still go along with it. */
    boolean joinable() {
        return !look.leading().phase().isEnd() && look.leading().phase() != Phase.RECHECK;
    }
}
