package shangliang.council.partners;

import java.util.List;
import shangliang.base.Label;
import shangliang.council.Span;

/**
 * A body outside this district with which something is done together.
 *
 * @param about what for, in a sentence
 * @param span first and, once known, last day
 * @param places codes of the own towns and streets that lie in an area; none for other kinds
 * @param key the public half of its ledger's key, as {@code name+hash+key}; empty when it has sent none
 */
public record Partner(
        String code, Kind kind, Label name, String about, Span span, List<String> places, String key, int version) {

    /** What sort of partner it is. */
    public enum Kind {
        PAIRED,
        NEIGHBOUR,
        REGION,
        AREA
    }

    public Partner {
        places = List.copyOf(places);
    }

    public boolean hasKey() {
        return !key.isEmpty();
    }

    /** The name that its ledger signs with; empty without a key. */
    public String signer() {
        return hasKey() ? key.substring(0, key.indexOf('+')) : "";
    }

    Partner with(Span other) {
        return new Partner(code, kind, name, about, other, places, key, version);
    }

    /** The same in what a person can type. */
    boolean says(Partner other) {
        return equals(new Partner(
                other.code, other.kind, other.name, other.about, other.span, other.places, other.key, version));
    }
}
