package shangliang.council;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.web.Form;

/**
 * Which members a list shows; every part of it is a part of the address.
 *
 * @param place the place asked for, or null
 * @param places that place and all below it, or null for everywhere
 * @param after the code of the last member on the page before; empty on the first page
 */
record MemberFilter(
        @Nullable String sector,
        @Nullable String committee,
        @Nullable String group,
        @Nullable String place,
        @Nullable List<String> places,
        String after) {

    static MemberFilter of(Form form, Directory directory) {
        var place = maybe(form, "place");
        return new MemberFilter(
                maybe(form, "sector"),
                maybe(form, "committee"),
                maybe(form, "group"),
                place,
                place == null ? null : under(place, directory),
                form.text("after"));
    }

    static MemberFilter in(Organ organ) {
        var code = organ.code();
        return new MemberFilter(
                organ.kind() == Organ.Kind.SECTOR ? code : null,
                organ.kind() == Organ.Kind.COMMITTEE ? code : null,
                organ.kind() == Organ.Kind.REGIONAL_GROUP ? code : null,
                null,
                null,
                "");
    }

    private static @Nullable String maybe(Form form, String field) {
        var value = form.text(field);
        return value.isEmpty() ? null : value;
    }

    private static List<String> under(String place, Directory directory) {
        var codes = new ArrayList<>(List.of(place));
        directory.placesUnder(place).forEach(below -> codes.add(below.code()));
        return codes;
    }

    boolean isNone() {
        return sector == null && committee == null && group == null && place == null;
    }

    /** The address of the list so filtered, ready for one more parameter. */
    String href() {
        var href = new StringBuilder("/council/members?");
        add(href, "sector", sector);
        add(href, "committee", committee);
        add(href, "group", group);
        add(href, "place", place);
        return href.toString();
    }

    private static void add(StringBuilder href, String name, @Nullable String value) {
        if (value != null) {
            href.append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                    .append('&');
        }
    }
}
