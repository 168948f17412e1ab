package shangliang.studios;

/** The five links by which a studio ties members and people together. */
public enum LinkKind {
    /** Through a trade; also known as the link of industry. */
    INDUSTRY,
    /** Through something that both love to do. */
    INTEREST,
    /** Through living in the same place. */
    LOCALITY,
    /** Through what members have learned and practise. */
    PROFESSIONAL_ACADEMIC,
    /** Through the sector, party or body that a member stands for. */
    SECTOR_ATTRIBUTE
}
