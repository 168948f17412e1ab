package shangliang.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import shangliang.engine.merkle.Checkpoint;
import shangliang.engine.merkle.Hash;
import shangliang.engine.merkle.InclusionProof;
import shangliang.engine.merkle.NoteVerifier;
import shangliang.engine.merkle.SignedNote;

/** What a person keeps: the leaf of their act and the proof, with which anyone can check the log without asking it. */
record ReceiptProof(String entry, InclusionProof proof, SignedNote note) {

    private static final String FORMAT = "c2sp.org/tlog-proof@v1";
    private static final String INDEX = "index ";

    /** Reads what {@link #text} writes; the explanation above the entry may have been changed or cut away. */
    static ReceiptProof parse(String text) {
        var lines = Arrays.asList(text.replace("\r\n", "\n").split("\n", -1));
        var start = lines.indexOf(FORMAT);
        var gap = start < 0 ? -1 : start + lines.subList(start, lines.size()).indexOf("");
        if (gap < start + 2 || start < 1) {
            throw new IllegalArgumentException("no proof in this file");
        }
        var note = SignedNote.parse(String.join("\n", lines.subList(gap + 1, lines.size())));
        return new ReceiptProof(entry(lines.subList(0, start)), proof(lines.subList(start + 1, gap), note), note);
    }

    /** The file: an explanation in the person's language, the entry, and the proof in its standard format. */
    String text(String explanation) {
        var path = proof.path().stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining());
        return explanation.lines().map(line -> "# " + line + "\n").collect(Collectors.joining()) + "\n" + entry + "\n\n"
                + FORMAT + "\n" + INDEX + proof.index() + "\n" + path + "\n" + note.text();
    }

    boolean holds(NoteVerifier key) {
        return note.isSignedBy(key)
                && proof.holds(Leaf.hash(entry), Checkpoint.parse(note.body()).root());
    }

    private static String entry(List<String> before) {
        return before.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalArgumentException("no entry in this file"));
    }

    private static InclusionProof proof(List<String> lines, SignedNote note) {
        if (!lines.getFirst().startsWith(INDEX)) {
            throw new IllegalArgumentException("no index in this file");
        }
        var index = Long.parseLong(lines.getFirst().substring(INDEX.length()));
        var path = lines.stream().skip(1).map(Hash::ofBase64).toList();
        return new InclusionProof(index, Checkpoint.parse(note.body()).size(), path);
    }
}
