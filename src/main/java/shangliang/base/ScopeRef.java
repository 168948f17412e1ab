package shangliang.base;

/** What a post is good for, by kind and stable code: ("organ", "CG"), ("place", "QX"), ("district", ""). */
public record ScopeRef(String kind, String code) {

    public static final ScopeRef DISTRICT = new ScopeRef("district", "");

    public static ScopeRef organ(String code) {
        return new ScopeRef("organ", code);
    }

    public static ScopeRef place(String code) {
        return new ScopeRef("place", code);
    }

    public static ScopeRef studio(String code) {
        return new ScopeRef("studio", code);
    }
}
