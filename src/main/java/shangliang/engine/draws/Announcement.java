package shangliang.engine.draws;

import java.util.List;
import shangliang.engine.draws.MalformedDraw.Reason;

/**
 * What is published before a draw: its rules, the list, and hashes of the secrets that will be laid open.
 *
 * @param commitments one for each secret, the office's first
 */
public record Announcement(Protocol protocol, Pool pool, List<String> commitments) {

    public Announcement {
        commitments = List.copyOf(commitments);
        if (protocol.take() > pool.names().size()) {
            throw new MalformedDraw(Reason.PLACES, Integer.toString(protocol.take()));
        }
        if (commitments.isEmpty() || !commitments.stream().allMatch(hash -> hash.matches("[0-9a-f]{64}"))) {
            throw new MalformedDraw(Reason.SECRET, "");
        }
    }

    /** Draws; whether the secrets are those that were committed to is for {@link DrawFile#findings} to say. */
    public Lots draw(List<Secret> secrets, Outcome outcome) {
        return new Lots(this, secrets, outcome, order(secrets, outcome));
    }

    List<String> order(List<Secret> secrets, Outcome outcome) {
        var key = new byte[secrets.size() * 32];
        for (int i = 0; i < secrets.size(); i++) {
            System.arraycopy(secrets.get(i).bytes(), 0, key, i * 32, 32);
        }
        var seed = Bytes.hmac(key, protocol.hash(), Bytes.utf8(outcome.text()));
        return new Numbers(seed).shuffled(pool.names());
    }

    /** As a file that anyone can read and keep. */
    public String text() {
        return DrawFile.write(this);
    }
}
