package shangliang.engine.draws;

import java.util.List;

/**
 * A draw that was made, with all that is needed to make it again.
 *
 * @param order everyone in the order of their lots; who stands behind those taken is next when one of them cannot
 */
public record Lots(Announcement announcement, List<Secret> secrets, Outcome outcome, List<String> order) {

    public Lots {
        secrets = List.copyOf(secrets);
        order = List.copyOf(order);
        if (secrets.isEmpty()) {
            throw new MalformedDraw(MalformedDraw.Reason.SECRET, "");
        }
    }

    /** Those on whom the lot fell. */
    public List<String> taken() {
        return order.subList(0, announcement.protocol().take());
    }

    /** As a file that anyone can verify. */
    public String text() {
        return DrawFile.write(this);
    }
}
