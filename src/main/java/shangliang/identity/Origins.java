package shangliang.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/** Tells from the browser's own headers whether a request that changes something comes from our pages. */
final class Origins {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** What the headers prove. */
    enum Origin {
        OURS,
        FOREIGN,
        UNKNOWN
    }

    private Origins() {}

    static boolean changes(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod());
    }

    static Origin of(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none") ? Origin.OURS : Origin.FOREIGN;
        }
        var origin = request.getHeader("Origin");
        if (origin == null) {
            return Origin.UNKNOWN;
        }
        return ours(origin, request) ? Origin.OURS : Origin.FOREIGN;
    }

    private static boolean ours(String origin, HttpServletRequest request) {
        var authority = authority(origin);
        var server = request.getServerName();
        return !authority.isEmpty()
                && (authority.equals(request.getHeader("Host"))
                        || authority.equals(server)
                        || authority.equals(server + ":" + request.getServerPort()));
    }

    private static String authority(String origin) {
        try {
            var authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
