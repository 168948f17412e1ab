package shangliang.base;

/** The trade of a firm that speaks: sections of the national classification of economic activities (GB/T 4754), the small ones together. */
public enum Trade {
    AGRICULTURE,
    MINING_MANUFACTURING,
    UTILITIES,
    CONSTRUCTION,
    WHOLESALE_RETAIL,
    TRANSPORT,
    LODGING_CATERING,
    SOFTWARE,
    FINANCE,
    REAL_ESTATE,
    BUSINESS_SERVICES,
    SCIENCE,
    ENVIRONMENT,
    RESIDENT_SERVICES,
    EDUCATION,
    HEALTH_CARE,
    CULTURE_SPORT
}
