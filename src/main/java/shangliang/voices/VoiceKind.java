package shangliang.voices;

/** What a voice needs first: settled, helped, mediated, guided, explained, mended, cleared or considered. */
public enum VoiceKind {
    PERSONAL_AID,
    DISASTER,
    DISPUTE,
    GUIDANCE,
    POLICY_QUESTION,
    PUBLIC_ISSUE,
    ENTERPRISE,
    SUGGESTION
}
