package shangliang.studios;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.NotFound;
import shangliang.council.Span;

/** Changes one studio alone: opens it, gives it its plaque, ends it. */
@Component
class StudioChanges {

    private final StudioLists lists;
    private final StudioRosters rosters;

    StudioChanges(StudioLists lists, StudioRosters rosters) {
        this.lists = lists;
        this.rosters = rosters;
    }

    /** After the highest number that was ever given. */
    String nextCode() {
        var last = lists.book().codes().stream()
                .filter(code -> code.matches("S\\d{1,6}"))
                .mapToInt(code -> Integer.parseInt(code.substring(1)))
                .max()
                .orElse(0);
        return "S%02d".formatted(last + 1);
    }

    void open(Studio studio, LocalDate day) {
        lists.put(studio, day);
        stay(studio.code(), studio.lead().member(), day);
    }

    private void stay(String studio, UUID member, LocalDate day) {
        rosters.rows().put(new Residency(studio, member, "", "", Span.since(day)));
    }

    void putUpPlaque(String code, LocalDate day) {
        var studio = find(code);
        lists.put(studio.with(new Studio.Opened(studio.opened().trial(), day)), day);
    }

    void close(String code, @Nullable String into, LocalDate day) {
        var stays = rosters.rows().on(day);
        lists.end(find(code), day);
        if (into != null) {
            find(into);
            var there = membersOf(into, stays);
            membersOf(code, stays).stream()
                    .filter(member -> !there.contains(member))
                    .forEach(member -> stay(into, member, day));
        }
    }

    private static List<UUID> membersOf(String studio, List<ResidencyRows.Stay> stays) {
        return stays.stream()
                .filter(stay -> stay.studio().equals(studio))
                .map(ResidencyRows.Stay::member)
                .toList();
    }

    private Studio find(String code) {
        return lists.book().studio(code).filter(Studio::current).orElseThrow(NotFound::new);
    }
}
