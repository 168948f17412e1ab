package shangliang.studios.rules;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.Piece.Audience;
import shangliang.base.Role;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.thread.Related;
import shangliang.thread.Relation;
import shangliang.thread.Strand;
import shangliang.thread.Strands;

/** Shows rules on the line of what they came from; beside a consultation, to those who keep rules, the way to make one. */
@Component
class RuleStrands implements Strands, Related {

    private final RuleRows rows;

    RuleStrands(RuleRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return DistrictRule.KIND;
    }

    @Override
    public List<Strand> of(Collection<UUID> matters, Viewer viewer) {
        return rows.of(List.copyOf(matters)).stream().map(RuleStrands::strand).toList();
    }

    @Override
    public List<Relation> of(SourceRef matter, Viewer viewer) {
        var keeps = viewer.is(Role.CLERK) || viewer.is(Role.COMMITTEE);
        return keeps && matter.kind().equals("consultation")
                ? List.of(new Relation("studios.rules.from", List.of(), "/desk/rules/new?from=" + matter))
                : List.of();
    }

    private static Strand strand(DistrictRule rule) {
        return new Strand(
                rule.ref(),
                "studios.rules.strand",
                String.valueOf(rule.latest().number()),
                rule.latest().title(),
                "/rules/" + rule.id(),
                Audience.PUBLIC,
                null);
    }
}
