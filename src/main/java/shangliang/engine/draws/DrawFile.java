package shangliang.engine.draws;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A draw as a plain text file: what was announced and, once drawn, what came of it.
 *
 * @param claimed the hash of the protocol as the file states it
 * @param lots null while it is only announced
 */
public record DrawFile(
        Announcement announcement, String claimed, @Nullable Lots lots) {

    static final String HEAD = "shangliang-draw v1";

    /** What does not hold. */
    public enum Finding {
        /** List, rules or sources are not those that the file's own hash was taken of. */
        PROTOCOL,
        /** The hash that was published before is another one. */
        PUBLISHED,
        /** A secret is not the one that was committed to, or one is missing. */
        SECRET,
        /** The order is not the one that follows. */
        ORDER
    }

    public static DrawFile parse(String text) {
        return new DrawFileReader(text).read();
    }

    /** Everything that is wrong; nothing when the draw is true. */
    public Set<Finding> findings(@Nullable String published) {
        var findings = EnumSet.noneOf(Finding.class);
        var actual = announcement.protocol().sha256();
        if (!actual.equals(claimed)) {
            findings.add(Finding.PROTOCOL);
        }
        if (published != null && !actual.equals(published)) {
            findings.add(Finding.PUBLISHED);
        }
        if (lots != null && !commitments(lots).equals(announcement.commitments())) {
            findings.add(Finding.SECRET);
        }
        if (lots != null && !announcement.order(lots.secrets(), lots.outcome()).equals(lots.order())) {
            findings.add(Finding.ORDER);
        }
        return findings;
    }

    private static List<String> commitments(Lots lots) {
        return lots.secrets().stream().map(Secret::commitment).toList();
    }

    static String write(Announcement announced) {
        var protocol = announced.protocol();
        var lines = new ArrayList<String>();
        lines.add(HEAD);
        lines.add("time: " + protocol.at());
        lines.add("take: " + protocol.take());
        lines.add("quota-sha256: " + protocol.quotaSha256());
        protocol.sources().forEach(source -> lines.add("source: " + source));
        announced.commitments().forEach(hash -> lines.add("commitment: " + hash));
        lines.add("protocol-sha256: " + protocol.sha256());
        announced.pool().names().forEach(name -> lines.add("name: " + name));
        return joined(lines);
    }

    static String write(Lots lots) {
        var lines = new ArrayList<String>();
        lots.secrets().forEach(secret -> lines.add("secret: " + secret.hex()));
        lines.add("outcome: " + lots.outcome().text());
        lots.order().forEach(name -> lines.add("drawn: " + name));
        return write(lots.announcement()) + joined(lines);
    }

    private static String joined(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
