package io.linli.transcode.plan;

import io.grpc.Drainable;
import io.grpc.KnownLength;
import io.grpc.MethodDescriptor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// Messages stay the bytes they are.
final class WireMarshaller implements MethodDescriptor.Marshaller<byte[]> {
    static final WireMarshaller INSTANCE = new WireMarshaller();

    private static final byte[] EMPTY = {};

    /// Tells its length and hands its bytes on whole; otherwise gRPC copies them piece by piece.
    private static final class Message extends ByteArrayInputStream
            implements KnownLength, Drainable {
        Message(byte[] bytes) {
            super(bytes);
        }

        @Override
        public int drainTo(OutputStream out) throws IOException {
            var drained = count - pos;
            out.write(buf, pos, drained);
            pos = count;
            return drained;
        }
    }

    private WireMarshaller() {}

    @Override
    public InputStream stream(byte[] message) {
        return new Message(message);
    }

    @Override
    public byte[] parse(InputStream in) {
        try {
            if (!(in instanceof KnownLength)) {
                return in.readAllBytes();
            }
            var length = in.available();
            if (length == 0) {
                return EMPTY;
            }
            var message =
                    new byte[length]; // readNBytes(length) would gather pieces, then join them
            var read = in.readNBytes(message, 0, length);
            return read == length ? message : Arrays.copyOf(message, read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
