package shangliang.studios.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import shangliang.base.Label;
import shangliang.council.Directory;
import shangliang.studios.rules.DistrictRule.Standing;

/** All rules of the district by where they stand today. */
record RulesPage(List<DistrictRule> rules, LocalDate today, Directory directory) {

    /** Those that stand so, the latest change first. */
    List<DistrictRule> of(Standing standing) {
        return rules.stream()
                .filter(rule -> rule.standing(today) == standing)
                .sorted(Comparator.comparing((DistrictRule rule) -> shown(rule).begins())
                        .reversed())
                .toList();
    }

    /** The version to name: the one that holds, else the last one. */
    RuleVersion shown(DistrictRule rule) {
        return rule.on(today).orElse(rule.latest());
    }

    Label keeper(DistrictRule rule) {
        return directory.nameOf(rule.keeper());
    }
}
