package shangliang.studios.life;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.council.Directory;
import shangliang.council.Member;
import shangliang.council.Organ;
import shangliang.studios.LinkKind;
import shangliang.web.Form;
import shangliang.web.Ui;

/** The form by which a member applies for a studio. */
record ApplyPage(Viewer viewer, List<Member> members, Directory directory, Form form) {

    /** The form with the member proposed who holds the post. */
    Form fresh() {
        return form.text("lead").isEmpty() && viewer instanceof Viewer.Staff staff
                ? form.with("lead", own(staff.post().scope()))
                : form;
    }

    private static String own(ScopeRef scope) {
        return scope.kind().equals(Member.SCOPE) ? scope.code() : "";
    }

    Map<String, String> kinds(Ui ui) {
        var options = new LinkedHashMap<String, String>();
        for (var kind : LinkKind.values()) {
            options.put(kind.name(), ui.t("studios.kind." + kind));
        }
        return options;
    }

    Map<String, String> leads(Ui ui) {
        var options = new LinkedHashMap<String, String>();
        members.forEach(member -> options.put(
                member.code(),
                member.name() + " · " + ui.t(directory.nameOf(member.term().sector()))));
        return options;
    }

    Map<String, String> committees(Ui ui) {
        var options = new LinkedHashMap<String, String>();
        directory.organs(Organ.Kind.COMMITTEE).forEach(organ -> options.put(organ.code(), ui.t(organ.name())));
        return options;
    }

    Map<String, String> places(Ui ui) {
        var options = new LinkedHashMap<String, String>();
        for (var town : directory.towns()) {
            options.put(town.code(), ui.t(town.name()));
            directory
                    .placesUnder(town.code())
                    .forEach(under -> options.put(under.code(), ui.t(town.name()) + " " + ui.t(under.name())));
        }
        return options;
    }
}
