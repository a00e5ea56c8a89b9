package io.linli.transcode.codec;

/// Walks over protobuf's wire form. Never reads beyond the end it is given.
class WireIn {
    private static final int DEPTH_MAX = 100;
    private static final byte[] NOTHING = {};

    byte[] wire = NOTHING;
    int at;
    int depth;

    final void start(byte[] bytes) {
        wire = bytes;
        at = 0;
        depth = 0;
    }

    /// Keeps nothing of the last message.
    final void end() {
        wire = NOTHING;
    }

    final int tag(int to) {
        var tag = (int) varint(to);
        if (tag >>> 3 == 0) {
            throw new WireMalformed("a field without a number");
        }
        return tag;
    }

    final long varint(int to) {
        if (at < to) {
            int first = wire[at];
            if (first >= 0) {
                at++;
                return first;
            }
        }
        return longVarint(to);
    }

    private long longVarint(int to) {
        var value = 0L;
        for (var shift = 0; shift < 64; shift += 7) {
            if (at >= to) {
                throw cut();
            }
            var b = wire[at++];
            value |= (long) (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new WireMalformed("a number of more than 10 bytes");
    }

    final int fixed32(int to) {
        if (to - at < 4) {
            throw cut();
        }
        var value = (int) Scan.INT.get(wire, at);
        at += 4;
        return value;
    }

    final long fixed64(int to) {
        if (to - at < 8) {
            throw cut();
        }
        var value = (long) Scan.LONG.get(wire, at);
        at += 8;
        return value;
    }

    /// The end of what is as long as the number here says.
    final int lengthEnd(int to) {
        var length = varint(to);
        if (length < 0 || length > Integer.MAX_VALUE) {
            throw new WireMalformed("a length beyond 31 bits");
        }
        if (length > to - at) {
            throw cut();
        }
        return at + (int) length;
    }

    /// Goes to the end tag of the group whose start tag was just read.
    ///
    /// @return where the end tag begins
    final int groupEnd(int number, int to) {
        enter();
        while (true) {
            var before = at;
            var tag = tag(to);
            if ((tag & 7) == 4) {
                if (tag >>> 3 != number) {
                    throw new WireMalformed("a group that ends as another");
                }
                depth--;
                return before;
            }
            skip(tag, to);
        }
    }

    final void skip(int tag, int to) {
        switch (tag & 7) {
            case 0 -> varint(to);
            case 1 -> fixed64(to);
            case 2 -> at = lengthEnd(to);
            case 3 -> groupEnd(tag >>> 3, to);
            case 5 -> fixed32(to);
            default -> throw new WireMalformed("wire type " + (tag & 7));
        }
    }

    final void enter() {
        if (++depth > DEPTH_MAX) {
            throw new WireMalformed("nested deeper than " + DEPTH_MAX);
        }
    }

    private static WireMalformed cut() {
        return new WireMalformed("cut short");
    }
}
