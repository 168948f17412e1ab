package shangliang.base;

/** There is no such thing, or the viewer may not know of it; shown as 404. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;
}
