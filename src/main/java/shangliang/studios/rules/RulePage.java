package shangliang.studios.rules;

import java.time.LocalDate;
import java.util.List;
import shangliang.base.Label;
import shangliang.thread.Relation;
import shangliang.web.Form;

/**
 * One rule with all its versions.
 *
 * @param keeps whether the reader may change it
 */
record RulePage(DistrictRule rule, LocalDate today, Label keeper, List<Relation> related, boolean keeps, Form form) {

    /** The newest first. */
    List<RuleVersion> versions() {
        return rule.versions().reversed();
    }

    boolean holds(RuleVersion version) {
        return rule.on(today).filter(version::equals).isPresent();
    }

    /** What this version says that the one before did not. */
    List<String> added(RuleVersion version) {
        return version.number() == 1 ? List.of() : version.beyond(before(version));
    }

    /** What the one before said and this one does not. */
    List<String> gone(RuleVersion version) {
        return version.number() == 1 ? List.of() : before(version).beyond(version);
    }

    private RuleVersion before(RuleVersion version) {
        return rule.versions().get(version.number() - 2);
    }

    /** With the words of the last version, to be changed. */
    RulePage filled() {
        var last = rule.latest();
        var words =
                Form.EMPTY.with("title", last.title()).with("gist", last.gist()).with("document", last.document());
        return new RulePage(rule, today, keeper, related, keeps, words);
    }
}
