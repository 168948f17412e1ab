package shangliang.council;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.web.Form;
import shangliang.web.Ui;

/**
 * The members that a filter leaves, a page at a time.
 *
 * @param signs where each is to be found, by member
 * @param next the code after which the next page goes on, or null on the last
 */
record MembersPage(
        Directory directory,
        MemberFilter filter,
        List<Member> members,
        Map<UUID, List<Guide.Sign>> signs,
        int count,
        @Nullable String next) {

    List<Guide.Sign> signs(Member member) {
        return signs.getOrDefault(member.id(), List.of());
    }

    Label nameOf(@Nullable String code) {
        return code == null ? Label.of("") : directory.nameOf(code);
    }

    /** The filter as a form that shows what is chosen. */
    Form form() {
        return Form.EMPTY
                .with("sector", Listed.text(filter.sector()))
                .with("committee", Listed.text(filter.committee()))
                .with("group", Listed.text(filter.group()))
                .with("place", Listed.text(filter.place()));
    }

    Map<String, String> organs(Ui ui, Organ.Kind kind) {
        var options = new LinkedHashMap<String, String>();
        directory.organs(kind).forEach(organ -> options.put(organ.code(), ui.t(organ.name())));
        return options;
    }

    Map<String, String> towns(Ui ui) {
        var options = new LinkedHashMap<String, String>();
        directory.towns().forEach(town -> options.put(town.code(), ui.t(town.name())));
        return options;
    }
}
