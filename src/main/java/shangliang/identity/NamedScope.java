package shangliang.identity;

import shangliang.base.Label;
import shangliang.base.ScopeRef;

/** What a post can be for, with the name that people know it by. */
public record NamedScope(ScopeRef ref, Label name) {

    /** As it stands in a form. */
    String value() {
        return ref.kind() + ":" + ref.code();
    }
}
