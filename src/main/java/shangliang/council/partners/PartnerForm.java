package shangliang.council.partners;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.base.Invalid;
import shangliang.base.Label;
import shangliang.base.Zone;
import shangliang.council.Span;
import shangliang.web.Form;

/** Reads what an administrator typed about a partner. */
record PartnerForm(Form form) {

    static Form of(Partner partner) {
        var en = partner.name().en();
        var values = Map.of(
                "kind", List.of(partner.kind().name()),
                "name_zh", List.of(partner.name().zh()),
                "name_en", List.of(en == null ? "" : en),
                "about", List.of(partner.about()),
                "since", List.of(partner.span().from().toString()),
                "place", partner.places(),
                "key", List.of(partner.key()),
                "version", List.of(Integer.toString(partner.version())));
        return new Form(values, Map.of(), null);
    }

    Partner partner(String code) {
        var span = Span.since(day("since"));
        var name = new Label(form.text("name_zh"), en());
        var places = form.texts("place").stream().distinct().sorted().toList();
        return new Partner(
                code,
                kind(),
                name,
                form.text("about"),
                span,
                places,
                form.text("key").strip(),
                version());
    }

    private @Nullable String en() {
        return form.text("name_en").isEmpty() ? null : form.text("name_en");
    }

    private Partner.Kind kind() {
        return Arrays.stream(Partner.Kind.values())
                .filter(kind -> kind.name().equals(form.text("kind")))
                .findFirst()
                .orElseThrow(() -> new Invalid("kind", "council.partners.kind.missing"));
    }

    LocalDate day(String field) {
        return Zone.day(form.text(field)).orElseThrow(() -> new Invalid(field, "council.partners.day.wrong"));
    }

    int version() {
        var typed = form.text("version");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }
}
