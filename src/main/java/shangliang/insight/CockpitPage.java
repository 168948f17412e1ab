package shangliang.insight;

import java.util.Map;

/** The district at a glance, for the days someone asks for. */
record CockpitPage(Asked asked, Cockpit cockpit, Links links, Map<String, Period> often) {

    Charts charts() {
        return new Charts(cockpit.course());
    }

    /** Whether the period is one of those asked for often. */
    boolean isShown(Period one) {
        return cockpit.period().equals(one);
    }
}
