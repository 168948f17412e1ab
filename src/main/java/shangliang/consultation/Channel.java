package shangliang.consultation;

/** The seven channels a matter may be consulted in; one may hand it over to another. */
public enum Channel {
    PARTIES,
    CONGRESS,
    GOVERNMENT,
    CONFERENCE,
    MASS_ORGANISATIONS,
    GRASSROOTS,
    SOCIAL_ORGANISATIONS
}
