package io.linli.transcode.http;

import io.linli.transcode.codec.Bytes;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/// Compresses answers and opens compressed bodies; one per event loop.
final class Gzip {
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final int STEP = 8 << 10;
    private static final int FLAG_CRC = 2;
    private static final int FLAG_EXTRA = 4;
    private static final int FLAG_NAME = 8;
    private static final int FLAG_COMMENT = 16;
    private static final int TRAILER = 8;

    /// A body may not grow more than this on its way; JSON rarely shrinks below a thirtieth.
    private static final int RATIO_MAX = 100;

    private static final int RATIO_FROM = 64 << 10;

    private final CRC32 check = new CRC32();
    private @Nullable Deflater deflater;

    /// Why a compressed body was not opened.
    static final class Flawed extends Exception {
        private static final long serialVersionUID = 1L;
        final boolean tooLarge;

        Flawed(boolean tooLarge) {
            super(tooLarge ? "too large" : "malformed", null, false, false);
            this.tooLarge = tooLarge;
        }
    }

    void compress(byte[] plain, int from, int to, Bytes out) {
        if (deflater == null) {
            deflater = new Deflater(Deflater.BEST_SPEED, true);
        }
        out.put(HEADER);
        deflater.reset();
        deflater.setInput(plain, from, to - from);
        deflater.finish();
        while (!deflater.finished()) {
            out.ensure(STEP);
            out.size += deflater.deflate(out.array, out.size, out.array.length - out.size);
        }
        check.reset();
        check.update(plain, from, to - from);
        putLittleEndian(out, (int) check.getValue());
        putLittleEndian(out, to - from);
    }

    /// @param max bytes of the opened body
    void openGzip(Bytes packed, Bytes out, int max) throws Flawed {
        var from = 0;
        do {
            from = openMember(packed, from, out, max);
        } while (from < packed.size);
    }

    /// The form of RFC 1950; what HTTP calls `deflate`.
    void openDeflate(Bytes packed, Bytes out, int max) throws Flawed {
        if (inflate(new Inflater(), packed, 0, out, max) != packed.size) {
            throw new Flawed(false);
        }
    }

    private int openMember(Bytes packed, int from, Bytes out, int max) throws Flawed {
        var begin = out.size;
        var end = inflate(new Inflater(true), packed, headerEnd(packed, from), out, max);
        if (packed.size - end < TRAILER) {
            throw new Flawed(false);
        }
        check.reset();
        check.update(out.array, begin, out.size - begin);
        if (littleEndian(packed, end) != (int) check.getValue()
                || littleEndian(packed, end + 4) != out.size - begin) {
            throw new Flawed(false);
        }
        return end + TRAILER;
    }

    private static int inflate(Inflater inflater, Bytes packed, int from, Bytes out, int max)
            throws Flawed {
        var begin = out.size;
        try {
            inflater.setInput(packed.array, from, packed.size - from);
            while (!inflater.finished()) {
                out.ensure(STEP);
                var more = inflater.inflate(out.array, out.size, STEP);
                out.size += more;
                if (out.size > max || out.size > RATIO_FROM && out.size / RATIO_MAX > packed.size) {
                    throw new Flawed(true);
                }
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new Flawed(false);
                }
            }
            return from + (int) inflater.getBytesRead();
        } catch (DataFormatException e) {
            out.size = begin;
            throw new Flawed(false);
        } finally {
            inflater.end();
        }
    }

    private static int headerEnd(Bytes packed, int from) throws Flawed {
        var at = from + HEADER.length;
        if (packed.size < at
                || packed.array[from] != HEADER[0]
                || packed.array[from + 1] != HEADER[1]
                || packed.array[from + 2] != HEADER[2]) {
            throw new Flawed(false);
        }
        var flags = packed.array[from + 3];
        if ((flags & FLAG_EXTRA) != 0) {
            if (packed.size < at + 2) {
                throw new Flawed(false);
            }
            at += 2 + (packed.array[at] & 0xff | (packed.array[at + 1] & 0xff) << 8);
        }
        if ((flags & FLAG_NAME) != 0) {
            at = behindZero(packed, at);
        }
        if ((flags & FLAG_COMMENT) != 0) {
            at = behindZero(packed, at);
        }
        at += (flags & FLAG_CRC) != 0 ? 2 : 0;
        if (at > packed.size) {
            throw new Flawed(false);
        }
        return at;
    }

    private static int behindZero(Bytes packed, int from) throws Flawed {
        for (var at = from; at < packed.size; at++) {
            if (packed.array[at] == 0) {
                return at + 1;
            }
        }
        throw new Flawed(false);
    }

    private static int littleEndian(Bytes from, int at) {
        return from.array[at] & 0xff
                | (from.array[at + 1] & 0xff) << 8
                | (from.array[at + 2] & 0xff) << 16
                | (from.array[at + 3] & 0xff) << 24;
    }

    private static void putLittleEndian(Bytes out, int value) {
        for (var shift = 0; shift < 32; shift += 8) {
            out.put(value >>> shift);
        }
    }
}
