package shangliang.studios.life;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import shangliang.base.Invalid;
import shangliang.base.Label;
import shangliang.base.Zone;
import shangliang.council.Member;
import shangliang.studios.LinkKind;
import shangliang.studios.Studio;
import shangliang.web.Form;

/** Reads what was typed about a studio's life. */
record LifeForm(Form form) {

    Application application(List<Member> members) {
        return new Application(
                kind(),
                label("name"),
                form.text("place"),
                form.text("committee"),
                lead(members),
                label("party"),
                new Studio.Room(label("room"), label("hours"), null),
                label("summary"),
                form.text("plan"));
    }

    private LinkKind kind() {
        return Arrays.stream(LinkKind.values())
                .filter(kind -> kind.name().equals(form.text("kind")))
                .findFirst()
                .orElseThrow(() -> new Invalid("kind", "studios.life.kind"));
    }

    private Studio.Lead lead(List<Member> members) {
        return members.stream()
                .filter(member -> member.code().equals(form.text("lead")))
                .map(member -> new Studio.Lead(
                        member.id(), member.name(), member.term().sector()))
                .findFirst()
                .orElseThrow(() -> new Invalid("lead", "studios.life.lead.missing"));
    }

    private Label label(String field) {
        return Label.of(form.text(field));
    }

    Deed deed(LifeMove move, List<String> standard) {
        return switch (move) {
            case ADMIT -> new Deed.Admit();
            case CHECK -> new Deed.Check(findings(standard));
            case GRANT -> new Deed.Grant(day());
            case MERGE -> new Deed.Merge(form.text("into"), form.text("words"));
            case PROLONG, RECTIFY -> new Deed.Until(move, form.text("words"), day());
            default -> new Deed.Say(move, form.text("words"));
        };
    }

    private List<Finding> findings(List<String> standard) {
        return standard.stream()
                .map(code -> new Finding(code, form.has("met", code)))
                .toList();
    }

    private LocalDate day() {
        return Zone.day(form.text("day")).orElseThrow(() -> new Invalid("day", "studios.life.day.none"));
    }
}
