package shangliang.consultation;

import java.util.regex.Pattern;

/** The least share of those affected among all who sit at the table; "half" holds when it is exactly half. */
record Share(int part, int of) {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,3})/(\\d{1,3})");

    Share {
        if (part < 1 || of < 1 || part > of) {
            throw new IllegalArgumentException("a share between nothing and all is wanted, not " + part + "/" + of);
        }
    }

    static Share parse(String typed) {
        var match = TYPED.matcher(typed.strip());
        if (!match.matches()) {
            throw new IllegalArgumentException("a share is written like 1/2, not " + typed);
        }
        return new Share(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    /** Nobody at the table is no table. */
    boolean holds(int affected, int all) {
        return all > 0 && (long) affected * of >= (long) all * part;
    }

    @Override
    public String toString() {
        return part + "/" + of;
    }
}
