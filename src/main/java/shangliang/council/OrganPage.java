package shangliang.council;

import java.util.List;
import java.util.Map;
import shangliang.web.Ui;

/**
 * One organ, what it was called before, and who serves in it.
 *
 * @param members the first of them
 * @param count how many there are in all
 */
record OrganPage(Organ organ, Directory directory, List<Organ> versions, List<Member> members, int count) {

    boolean isCurrent() {
        return directory.isCurrent(organ);
    }

    boolean hasMembers() {
        return organ.kind() == Organ.Kind.COMMITTEE
                || organ.kind() == Organ.Kind.SECTOR
                || organ.kind() == Organ.Kind.REGIONAL_GROUP;
    }

    String membersHref() {
        return MemberFilter.in(organ).href();
    }

    /** Units have a list of their own; town offices share theirs, which the index of lists leads to. */
    String dutiesHref() {
        return organ.kind() == Organ.Kind.UNIT ? "/duties/" + organ.code() : "/duties";
    }

    Map<String, String> crumbs(Ui ui) {
        return Map.of("/council", ui.t("council.index.title"));
    }
}
