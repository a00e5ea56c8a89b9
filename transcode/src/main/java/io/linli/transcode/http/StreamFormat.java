package io.linli.transcode.http;

import io.linli.transcode.codec.Bytes;
import org.jspecify.annotations.Nullable;

/// How the messages of a stream are written.
enum StreamFormat {
    /// Server-sent events, which browsers follow by themselves.
    EVENTS("text/event-stream") {
        @Override
        void opening(Bytes out) {
            out.put(RETRY);
        }

        @Override
        void before(long index, Bytes out) {
            out.put(ID);
            Lines.decimal(out, index);
            out.put(DATA);
        }

        @Override
        void after(Bytes out) {
            out.put('\n');
            out.put('\n');
        }

        @Override
        void beat(Bytes out) {
            out.put(BEAT);
        }

        @Override
        boolean error(boolean any, byte[] problem, Bytes out) {
            out.put(ERROR);
            out.put(problem);
            after(out);
            return true;
        }
    },
    /// One JSON value a line; an empty line is a sign of life.
    LINES("application/x-ndjson") {
        @Override
        void after(Bytes out) {
            out.put('\n');
        }

        @Override
        void beat(Bytes out) {
            out.put('\n');
        }

        @Override
        boolean error(boolean any, byte[] problem, Bytes out) {
            out.put(LINE_ERROR);
            out.put(problem);
            out.put('}');
            out.put('\n');
            return true;
        }
    },
    /// One JSON array. Cut before its end when it fails, so that nobody takes it for whole.
    ARRAY("application/json") {
        @Override
        void opening(Bytes out) {
            out.put('[');
        }

        @Override
        void before(long index, Bytes out) {
            if (index > 0) {
                out.put(',');
            }
        }

        @Override
        void beat(Bytes out) {
            out.put('\n');
        }

        @Override
        void end(Bytes out) {
            out.put(']');
        }
    },
    /// Bytes as they are, in parts.
    RAW("application/octet-stream") {
        @Override
        void beat(Bytes out) {}
    };

    private static final byte[] RETRY = Lines.bytes("retry: 2000\n\n");
    private static final byte[] ID = Lines.bytes("id: ");
    private static final byte[] DATA = Lines.bytes("\ndata: ");
    private static final byte[] BEAT = Lines.bytes(": still here\n\n");
    private static final byte[] ERROR = Lines.bytes("event: error\ndata: ");
    private static final byte[] LINE_ERROR = Lines.bytes("{\"error\":");

    private final String contentType;

    StreamFormat(String contentType) {
        this.contentType = contentType;
    }

    /// A list that begins with plain JSON is of a client that can read no other: those made from an
    /// API description name all three, the one they understand first.
    static StreamFormat askedFor(@Nullable String accept) {
        if (accept != null && accept.startsWith(ARRAY.contentType)) {
            return ARRAY;
        }
        if (MediaTypes.names(accept, EVENTS.contentType)) {
            return EVENTS;
        }
        return MediaTypes.names(accept, LINES.contentType)
                        || MediaTypes.names(accept, "application/jsonl")
                ? LINES
                : ARRAY;
    }

    String contentType() {
        return contentType;
    }

    void opening(Bytes out) {}

    /// @param index counted from 0
    void before(long index, Bytes out) {}

    void after(Bytes out) {}

    abstract void beat(Bytes out);

    void end(Bytes out) {}

    /// Tells in the stream itself what went wrong.
    ///
    /// @return whether it could; if not, the connection has to be cut
    boolean error(boolean any, byte[] problem, Bytes out) {
        return false;
    }
}
