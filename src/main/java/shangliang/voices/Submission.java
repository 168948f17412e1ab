package shangliang.voices;

import org.jspecify.annotations.Nullable;
import shangliang.base.ScopeRef;
import shangliang.base.SourceRef;

/**
 * Everything someone hands in at once.
 *
 * @param receiver station or studio it is said to, or null for the station of the place
 * @param join the public voice this one goes along with, or null
 * @param once the form's own token: the same form sent twice is one voice
 * @param notice version of the privacy notice that the person was shown, or null when none was
 * @param taken at what it was taken down on the spot, or null
 */
public record Submission(
        Matter matter,
        Channel channel,
        @Nullable ScopeRef receiver,
        Contact contact,
        boolean hideName,
        boolean publish,
        @Nullable VoiceNumber join,
        String once,
        @Nullable String notice,
        @Nullable SourceRef taken) {

    /** Handed in where people come by themselves. */
    public Submission(
            Matter matter,
            Channel channel,
            @Nullable ScopeRef receiver,
            Contact contact,
            boolean hideName,
            boolean publish,
            @Nullable VoiceNumber join,
            String once,
            @Nullable String notice) {
        this(matter, channel, receiver, contact, hideName, publish, join, once, notice, null);
    }

    /** Handed in where no notice is shown, as from a file. */
    public Submission(
            Matter matter,
            Channel channel,
            @Nullable ScopeRef receiver,
            Contact contact,
            boolean hideName,
            boolean publish,
            @Nullable VoiceNumber join,
            String once) {
        this(matter, channel, receiver, contact, hideName, publish, join, once, null, null);
    }

    /** The same, taken down at something. */
    Submission at(SourceRef source) {
        return new Submission(matter, channel, receiver, contact, hideName, publish, join, once, notice, source);
    }
}
