package shangliang.voices;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Cursor;
import shangliang.base.Slice;
import shangliang.council.Council;
import shangliang.council.Directory;

/** Everything that is for everyone: the month's figures, what was done, and lists of what was published. */
@Component
class Showcase {

    private static final int PAGE = 20;
    private static final int LIKE = 5;

    private final PublicRows rows;
    private final FigureRows figures;
    private final Council council;
    private final Clock clock;

    Showcase(PublicRows rows, FigureRows figures, Council council, Clock clock) {
        this.rows = rows;
        this.figures = figures;
        this.council = council;
        this.clock = clock;
    }

    Month month() {
        return new Month(clock.instant());
    }

    Map<Figure, Integer> figures() {
        var month = month();
        var counts = new EnumMap<Figure, Integer>(Figure.class);
        for (var figure : Figure.values()) {
            counts.put(figure, figures.count(figure, month));
        }
        return counts;
    }

    FigureRows.Promised promised() {
        return figures.promised(month());
    }

    List<PublicLine> done(int size) {
        return lines(rows.done(size));
    }

    Slice<PublicLine> page(SeeFilter filter, @Nullable Cursor after) {
        return Slice.of(lines(rows.page(filter.where(), after, PAGE)), PAGE, PublicLine::cursor);
    }

    /** What something is about: its kind, and the topics of its area of life, none while that is not known. */
    record About(VoiceKind kind, List<String> topics) {}

    /** The town of a place with all its villages: everyone may know in which town something was said, and no more. */
    Set<String> town(String place) {
        var directory = council.directory();
        return directory
                .townOf(place)
                .map(town -> Set.of(SeeFilter.places(town.code(), directory)))
                .orElse(Set.of());
    }

    /** What others already said about the same town and the same thing, still open. */
    List<PublicLine> like(String place, About about) {
        var directory = council.directory();
        return directory
                .townOf(place)
                .map(town -> lines(rows.like(SeeFilter.places(town.code(), directory), about, LIKE)))
                .orElse(List.of());
    }

    Optional<PublicLine> line(VoiceNumber number) {
        var exact = new SeeFilter.Where(
                "voice.year = :year and voice.serial = :serial",
                Map.of("year", number.year(), "serial", number.serial()));
        return lines(rows.page(exact, null, 1)).stream().findFirst();
    }

    /** Those of these that are published now, in no order. */
    List<PublicLine> lines(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var these = new SeeFilter.Where("voice.id = any(:ids)", Map.of("ids", ids.toArray(UUID[]::new)));
        return lines(rows.page(these, null, ids.size()));
    }

    private List<PublicLine> lines(List<PublicRows.Row> found) {
        var directory = council.directory();
        return found.stream().map(row -> line(row, directory)).toList();
    }

    private static PublicLine line(PublicRows.Row row, Directory directory) {
        return new PublicLine(
                new Cursor(row.at(), row.id()),
                row.number(),
                row.title(),
                row.kind(),
                Look.town(directory, row.place()),
                new PublicLine.Standing(
                        row.phase().shown(), row.outcome(), row.unit() == null ? null : directory.nameOf(row.unit())),
                row.people(),
                row.answer(),
                row.answered());
    }
}
