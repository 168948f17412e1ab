package shangliang.outcomes.proposals;

/** The ten reasons of the national rules for which a proposal is not filed. */
public enum Ground {
    SECRET,
    FORBIDDEN,
    OWN_PARTY_PERSONNEL,
    PARTY_INTERNAL,
    IN_COURT,
    ACADEMIC,
    PERSONAL,
    ADVERTISING,
    ACCUSES_A_PERSON,
    NOTHING_CONCRETE
}
