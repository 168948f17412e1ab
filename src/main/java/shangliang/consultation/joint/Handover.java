package shangliang.consultation.joint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.consultation.Item;
import shangliang.consultation.Json;
import shangliang.consultation.OpenMatter;

/**
 * What one district tells another of a consultation: only what everyone may read anyway.
 *
 * @param version of the format
 * @param id how the message calls itself, for an answer to name it
 * @param title number of the consultation where it comes from
 * @param results each with what became of it; none while nothing is decided
 * @param address its public page
 * @param answers the message that this one answers, or null
 */
public record Handover(
        int version,
        UUID id,
        Kind kind,
        From from,
        String title,
        String question,
        String affected,
        String facts,
        String sources,
        List<Item> results,
        String address,
        LocalDate day,
        @Nullable UUID answers) {

    static final int VERSION = 1;

    private static final int ITEMS = 30;
    private static final int WORDS = 3000;

    /** Whether something is decided yet. */
    public enum Kind {
        TOPIC,
        RESULT
    }

    /** The district that sends it, and the name its ledger signs with. */
    public record From(String district, String origin) {}

    /** What stands beside the matter itself. */
    record Cover(
            UUID id,
            From from,
            String address,
            LocalDate day,
            @Nullable UUID answers) {}

    static Handover of(OpenMatter matter, Cover cover) {
        var sheet = matter.sheet();
        var decided = matter.isDecided();
        return new Handover(
                VERSION,
                cover.id(),
                decided ? Kind.RESULT : Kind.TOPIC,
                cover.from(),
                matter.fact().number().toString(),
                matter.topic().question(),
                matter.topic().affected(),
                sheet == null ? "" : sheet.facts(),
                sheet == null ? "" : sheet.sources(),
                decided ? matter.fact().items() : List.of(),
                cover.address(),
                cover.day(),
                cover.answers());
    }

    /** The text that is signed: one line. */
    String text() {
        return Json.write(this) + "\n";
    }

    /** Reads the text that was signed; empty when it is not such a message, or not of a version that is known here. */
    static Optional<Handover> read(String text) {
        return Json.foreign(text, Handover.class).filter(Handover::isWhole);
    }

    private boolean isWhole() {
        return version == VERSION
                && isSaid(id, kind, from, day, results)
                && isSaid(from.district(), from.origin(), title, question, affected, facts, sources, address)
                && address.matches("https?://[^\\s\"<>]{3,500}")
                && results.size() <= ITEMS
                && results.stream().allMatch(Handover::isWhole);
    }

    private static boolean isWhole(@Nullable Item item) {
        return item != null
                && isSaid(item.text(), item.position(), item.why())
                && item.text().length() <= WORDS
                && (item.ruling() == null
                        || isSaid(item.ruling().verdict(), item.ruling().because()));
    }

    private static boolean isSaid(@Nullable Object... parts) {
        for (var part : parts) {
            if (part == null || part instanceof String text && text.length() > WORDS) {
                return false;
            }
        }
        return true;
    }
}
