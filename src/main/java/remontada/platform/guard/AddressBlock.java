package remontada.platform.guard;

import java.net.InetAddress;
import java.util.Arrays;

/// A block of addresses such as `10.0.0.0/8` or `2001:db8::/32`; a single address is a block of one.
///
/// @param first any address of the block
/// @param prefix how many leading bits all its addresses share
public record AddressBlock(InetAddress first, int prefix) {
    public AddressBlock {
        if (prefix < 0 || prefix > first.getAddress().length * Byte.SIZE) {
            throw new IllegalArgumentException("/" + prefix + " is no length of a prefix");
        }
    }

    /// @throws IllegalArgumentException when it is no address, with or without the length of a prefix; names are never
    /// looked up
    public static AddressBlock parse(String text) {
        var parts = text.split("/", -1);
        var first = InetAddress.ofLiteral(parts[0]);
        if (parts.length > 2 || parts.length == 2 && !parts[1].matches("\\d{1,3}")) {
            throw new IllegalArgumentException(text + " is no block of addresses");
        }
        return new AddressBlock(
                first, parts.length == 2 ? Integer.parseInt(parts[1]) : first.getAddress().length * Byte.SIZE);
    }

    public boolean contains(InetAddress address) {
        return address.getAddress().length == first.getAddress().length
                && Arrays.equals(leading(address), leading(first));
    }

    /// The first address of the block of a size that an address lies in.
    static InetAddress network(InetAddress address, int prefix) {
        try {
            return InetAddress.getByAddress(new AddressBlock(address, prefix).leading(address));
        } catch (java.net.UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] leading(InetAddress address) {
        var bytes = address.getAddress();
        for (int i = 0; i < bytes.length; i++) {
            var kept = Math.clamp(prefix - i * Byte.SIZE, 0, Byte.SIZE);
            bytes[i] &= (byte) (0xff << (Byte.SIZE - kept));
        }
        return bytes;
    }
}
