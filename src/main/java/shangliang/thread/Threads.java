package shangliang.thread;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import shangliang.base.Calendars;
import shangliang.base.NotFound;
import shangliang.base.Piece;
import shangliang.base.Piece.Audience;
import shangliang.base.SourceRef;
import shangliang.base.Tie;
import shangliang.base.Viewer;
import shangliang.base.WorkCalendar;
import shangliang.base.Zone;

/** Keeps every piece of every matter and what began with what, and draws a life as a picture. */
@Component
public class Threads {

    /** Matters on one line; more than this no page could show. */
    private static final int MOST = 300;

    private final PieceRows rows;
    private final TieRows ties;
    private final Calendars calendars;
    private final Others others;

    Threads(PieceRows rows, TieRows ties, Calendars calendars, Others others) {
        this.rows = rows;
        this.ties = ties;
        this.calendars = calendars;
        this.others = others;
    }

    /** What other modules say of their matters. */
    @Component
    record Others(List<Related> related, List<Strands> strands) {}

    /** Runs in the transaction of whoever publishes: no act without its piece. */
    @EventListener
    void keep(Piece piece) {
        rows.add(piece);
    }

    /** In the same transaction, too. */
    @EventListener
    void keep(Tie tie) {
        ties.add(tie);
    }

    /**
     * The life of {@code matter} as {@code audience} may see it.
     *
     * @param promises what is still to come, in order, drawn after the last piece
     * @param running whether the last piece still lasts
     */
    public Picture picture(SourceRef matter, Audience audience, List<Knot.Promise> promises, boolean running) {
        return picture(rows.of(List.of(matter)), audience, promises, running);
    }

    private Picture picture(List<Piece> all, Audience audience, List<Knot.Promise> promises, boolean running) {
        var pieces = all.stream()
                .filter(piece -> piece.audience().compareTo(audience) <= 0)
                .toList();
        var knots = new ArrayList<Knot>();
        for (int i = 0; i < pieces.size(); i++) {
            var last = i == pieces.size() - 1;
            knots.add(last && running ? new Knot.Now(pieces.get(i)) : done(pieces, i));
        }
        knots.addAll(promises);
        return new Picture(knots, calendars.current(), List.of());
    }

    /** {@code matter} with what it came from and what came of it, as far as {@code viewer} may see each. */
    Whole whole(UUID matter, Viewer viewer) {
        var line = ties.line(matter, MOST);
        var strands = strands(line, viewer);
        var asked = strands.stream().map(Strand::matter).filter(one -> one.id().equals(matter));
        var own = asked.findFirst().orElseThrow(NotFound::new);
        var pieces = rows.of(strands.stream().map(Strand::matter).toList()).stream()
                .collect(Collectors.groupingBy(Piece::matter));
        var parts = strands.stream()
                .map(strand -> new Whole.Part(strand, life(strand, pieces.getOrDefault(strand.matter(), List.of()))))
                .toList();
        var open = !viewer.isStaff() || !strands(List.of(own), Viewer.ANYONE).isEmpty();
        return new Whole(own, parts, open);
    }

    private Picture life(Strand strand, List<Piece> pieces) {
        return picture(pieces, strand.audience(), List.of(), strand.hold() != null);
    }

    /** The kinds of matters that can be told of. */
    public List<String> kinds() {
        return others.strands().stream().map(Strands::kind).sorted().toList();
    }

    /** Those of these that {@code viewer} may see, one statement for each kind, in any order. */
    public List<Strand> strands(Collection<SourceRef> line, Viewer viewer) {
        var byKind = line.stream()
                .collect(
                        Collectors.groupingBy(SourceRef::kind, Collectors.mapping(SourceRef::id, Collectors.toList())));
        return others.strands().stream()
                .filter(of -> byKind.containsKey(of.kind()))
                .flatMap(of -> of.of(byKind.getOrDefault(of.kind(), List.of()), viewer).stream())
                .toList();
    }

    /** What other modules have that belongs to {@code matter}, and the way to its whole life when that goes further. */
    public List<Relation> related(SourceRef matter, Viewer viewer) {
        var whole = ties.any(matter.id())
                ? Stream.of(new Relation("thread.whole", List.of(), "/thread/" + matter.id()))
                : Stream.<Relation>empty();
        var around = others.related().stream().flatMap(source -> source.of(matter, viewer).stream());
        return Stream.concat(around, whole).toList();
    }

    private Knot.Done done(List<Piece> pieces, int i) {
        var piece = pieces.get(i);
        return i + 1 == pieces.size() || piece.holder() == null
                ? new Knot.Done(piece, null)
                : new Knot.Done(piece, worked(calendars.current(), piece, pieces.get(i + 1)));
    }

    private static int worked(WorkCalendar calendar, Piece from, Piece to) {
        return calendar.between(Zone.day(from.at()), Zone.day(to.at()));
    }
}
