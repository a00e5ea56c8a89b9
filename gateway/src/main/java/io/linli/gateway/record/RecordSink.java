package io.linli.gateway.record;

import java.io.IOException;

/// Where lines go in the end.
interface RecordSink extends AutoCloseable {
    /// All of it or nothing; lines are whole.
    void write(byte[] lines, int size) throws IOException;

    @Override
    void close() throws IOException;

    /// The process's own output.
    RecordSink STDOUT =
            new RecordSink() {
                @Override
                public void write(byte[] lines, int size) throws IOException {
                    System.out.write(lines, 0, size);
                    System.out.flush();
                    if (System.out.checkError()) {
                        throw new IOException("standard output takes nothing more");
                    }
                }

                @Override
                public void close() {
                    // not ours
                }
            };
}
