package io.linli.gateway.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SipHashTest {
    /// Vectors of the authors' reference: key 00..0f, message 00..n-1.
    @Test
    void agreesWithTheReference() {
        var key = upTo(16);
        var hash = SipHash.of(key, 0);

        assertThat(hash.of(upTo(0))).isEqualTo(0x726fdb47dd0e0e31L);
        assertThat(hash.of(upTo(1))).isEqualTo(0x74f839c593dc67fdL);
        assertThat(hash.of(upTo(8))).isEqualTo(0x93f5f5799a932462L);
        assertThat(hash.of(upTo(15))).isEqualTo(0xa129ca6149be45e5L);
    }

    private static byte[] upTo(int count) {
        var bytes = new byte[count];
        for (var i = 0; i < count; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }
}
