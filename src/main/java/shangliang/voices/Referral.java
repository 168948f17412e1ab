package shangliang.voices;

import shangliang.base.Texts;

/** To which other body, under which of its numbers, and how the person agreed. */
public record Referral(String body, String reference, String consent) {

    Referral with(String newReference, String newConsent) {
        return new Referral(body, newReference, newConsent);
    }

    VoiceState.ReferredOut state(Turn turn) {
        return new VoiceState.ReferredOut(turn.stamp(), body, Texts.clean(reference), Texts.clean(consent));
    }
}
