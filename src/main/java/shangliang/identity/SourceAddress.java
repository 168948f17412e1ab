package shangliang.identity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** The part of an address that one household or office shares: all of IPv4, the first half of IPv6. */
final class SourceAddress {

    private SourceAddress() {}

    static String of(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, 8)
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return "unknown";
        }
    }
}
