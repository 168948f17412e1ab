package shangliang.thread;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import shangliang.base.Piece;
import shangliang.base.SourceRef;

/**
 * A life that goes through several modules, from the first word to what was seen to be true, matter by matter in the order
 * in which they began.
 *
 * @param asked the matter it was opened from
 * @param open whether everyone may know of that matter
 */
record Whole(SourceRef asked, List<Part> parts, boolean open) {

    /** Voices beyond this many are closed until somebody opens them. */
    private static final int OPEN = 3;

    /** Ids are in the order of arrival, too. */
    private static final Comparator<Part> BEGAN = Comparator.comparing(Part::beganAt)
            .thenComparing(part -> part.strand().matter().id());

    Whole {
        parts = parts.stream().sorted(BEGAN).toList();
    }

    /** One matter and its own life. */
    record Part(Strand strand, Picture life) {

        List<Piece> pieces() {
            return life.knots().stream().flatMap(Part::piece).toList();
        }

        private static Stream<Piece> piece(Knot knot) {
            return switch (knot) {
                case Knot.Done done -> Stream.of(done.piece());
                case Knot.Now now -> Stream.of(now.piece());
                case Knot.Promise promise -> Stream.of();
            };
        }

        private Instant beganAt() {
            return pieces().isEmpty() ? Instant.EPOCH : pieces().getFirst().at();
        }
    }

    /** The matter it was opened from; its title is that of the page. */
    Strand own() {
        return parts.stream()
                .map(Part::strand)
                .filter(strand -> strand.matter().equals(asked))
                .findFirst()
                .orElseThrow();
    }

    /** Whether there is something of it that anyone may follow. */
    boolean hasFeed() {
        return open
                && parts.stream()
                        .filter(part -> part.strand().matter().equals(asked))
                        .flatMap(part -> part.pieces().stream())
                        .anyMatch(piece -> piece.audience() == Piece.Audience.PUBLIC);
    }

    /** Whether a part stands open: the one asked about, and all when its kind has few. */
    boolean isOpen(Part part) {
        var kind = part.strand().matter().kind();
        return part.strand().matter().equals(asked)
                || parts.stream()
                                .filter(other -> other.strand().matter().kind().equals(kind))
                                .count()
                        <= OPEN;
    }

    /** Every piece of it in the order of time. */
    List<Piece> pieces() {
        return parts.stream()
                .flatMap(part -> part.pieces().stream())
                .sorted(Comparator.comparing(Piece::at))
                .toList();
    }
}
