package shangliang.consultation;

/** What somebody said, or wrote because they could not come. */
public record Said(String name, String words) {}
