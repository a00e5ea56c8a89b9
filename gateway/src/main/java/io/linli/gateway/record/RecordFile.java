package io.linli.gateway.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// A file of records that is put aside when it is full: `name`, then `name.1`, up to `name.N`, the
/// oldest of which goes away.
final class RecordFile implements RecordSink {
    private final Path file;
    private final long sizeMax;
    private final int keptMax;
    private @Nullable FileChannel channel;
    private long size;

    RecordFile(Path file, long sizeMax, int keptMax) {
        this.file = file.toAbsolutePath();
        this.sizeMax = sizeMax;
        this.keptMax = keptMax;
    }

    @Override
    public void write(byte[] lines, int count) throws IOException {
        var open = channel;
        if (open != null && size + count > sizeMax) {
            close();
            rotate();
            open = null;
        }
        if (open == null) {
            open = open();
        }
        var begin = size;
        try {
            var buffer = ByteBuffer.wrap(lines, 0, count);
            while (buffer.hasRemaining()) {
                size += open.write(buffer);
            }
        } catch (IOException e) {
            takeBack(open, begin);
            throw e;
        }
    }

    /// Half a line would make the next one unreadable as well.
    private void takeBack(FileChannel open, long begin) {
        try {
            open.truncate(begin);
            size = begin;
        } catch (IOException e) {
            channel = null; // opened anew next time
        }
    }

    private FileChannel open() throws IOException {
        Files.createDirectories(file.getParent());
        var open =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.APPEND);
        size = open.size();
        channel = open;
        return open;
    }

    private void rotate() throws IOException {
        Files.deleteIfExists(kept(keptMax));
        for (var number = keptMax; number > 1; number--) {
            if (Files.exists(kept(number - 1))) {
                Files.move(kept(number - 1), kept(number), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (keptMax > 0) {
            Files.move(file, kept(1), StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.delete(file);
        }
    }

    private Path kept(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }

    @Override
    public void close() throws IOException {
        var open = channel;
        channel = null;
        if (open != null) {
            open.force(true);
            open.close();
        }
    }
}
