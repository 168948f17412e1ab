package shangliang.voices;

/** Where a voice stands, in words that people use. */
public enum PublicState {
    HEARD,
    ASKING,
    ROUTING,
    WITH_UNIT,
    WORKING,
    CONSULTING,
    ANSWERED,
    ENDED,
    CHECKING,
    NOT_TAKEN,
    ELSEWHERE,
    JOINED,
    WITHDRAWN,
    HISTORY
}
