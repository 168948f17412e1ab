package shangliang.duties;

import org.jspecify.annotations.Nullable;
import shangliang.base.Label;

/** Gives codes the names that pages show. */
record Names(Units units, Topics topics) {

    @Nullable
    Label owner(String code) {
        return units.owner(code);
    }

    Label topic(String code) {
        return topics.label(code);
    }

    @Nullable
    Label unit(@Nullable String code) {
        return code == null ? null : units.name(code);
    }

    @Nullable
    Label place(@Nullable String code) {
        return code == null ? null : units.placeName(code);
    }
}
