package io.linli.gateway.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.mesh.span.Spans;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class RecordLogTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir Path folder;

    /// Takes what it is given, when it is let.
    private static final class Held implements RecordSink {
        private final CountDownLatch open = new CountDownLatch(1);
        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private volatile int failuresLeft;

        @Override
        public void write(byte[] lines, int size) throws IOException {
            try {
                open.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            if (failuresLeft > 0) {
                failuresLeft--;
                throw new IOException("no space left");
            }
            taken.write(lines, 0, size);
        }

        @Override
        public void close() {
            // nothing to close
        }

        long lines() {
            return taken.toString(StandardCharsets.UTF_8).lines().count();
        }
    }

    @Test
    void aLineIsJsonWithAllThereIsToKnow() throws IOException {
        var file = folder.resolve("record.jsonl");
        try (var log = new RecordLog(new RecordFile(file, 1_000_000, 2), Spans.NONE)) {
            log.write(Operations.of("linli.A/Do", 409, "WHISTLE_CLOSED", 1_500));
        }

        var line = JSON.readTree(Files.readString(file));
        assertThat(line.get("time").asString()).isEqualTo("2026-01-01T00:00:00.000000Z");
        assertThat(line.get("end").asString()).isEqualTo("2026-01-01T00:00:00.001500Z");
        assertThat(line.get("resource").asString()).isEqualTo("/v1/cases/\"1\"");
        assertThat(line.get("source").asString()).isEqualTo("provider");
        assertThat(line.get("status").asInt()).isEqualTo(409);
        assertThat(line.get("replayed").asBoolean()).isFalse();
    }

    @Test
    void aReasonThatAProviderMadeUpNeitherEndsItsTextNorItsLine() throws IOException {
        var reason = "A\",\"who\":\"PERSON:2\n\\街";
        var file = folder.resolve("record.jsonl");
        try (var log = new RecordLog(new RecordFile(file, 1_000_000, 2), Spans.NONE)) {
            log.write(Operations.of("linli.A/Do", 409, reason, 1_500));
        }

        assertThat(Files.readAllLines(file)).hasSize(1);
        var line = JSON.readTree(Files.readString(file));
        assertThat(line.get("reason").asString()).isEqualTo(reason);
        assertThat(line.get("who").asString()).isEqualTo("PERSON:1");
    }

    @Test
    void everyRecordOfManyThreadsIsWrittenOnce() throws Exception {
        var file = folder.resolve("record.jsonl");
        var log = new RecordLog(new RecordFile(file, Long.MAX_VALUE, 2), Spans.NONE);
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var thread = 0; thread < 4; thread++) {
                var first = thread * 50_000L;
                threads.submit(() -> {
                    for (var i = 0; i < 50_000; i++) {
                        while (log.waitingCount() > RecordLog.RING / 2) {
                            Thread.onSpinWait(); // faster than any gateway
                        }
                        log.write(Operations.numbered(first + i));
                    }
                });
            }
        }
        log.close();

        assertThat(log.droppedCount()).isZero();
        try (var lines = Files.lines(file)) {
            var seen = new boolean[200_000];
            lines.forEach(line -> {
                var number = (int) JSON.readTree(line).get("micros").asLong();
                assertThat(seen[number]).isFalse();
                seen[number] = true;
            });
            for (var each : seen) {
                assertThat(each).isTrue();
            }
        }
    }

    @Test
    void withoutRoomRecordsAreCountedAsLostAndNobodyIsHeldUp() throws IOException {
        var sink = new Held();
        var log = new RecordLog(sink, 8, Spans.NONE);
        var begin = System.nanoTime();
        for (var i = 0; i < 1_000; i++) {
            log.write(Operations.numbered(i));
        }
        // one wait for the first that finds no room, none for the others
        assertThat(System.nanoTime() - begin).isLessThan(1_000_000_000L);
        assertThat(log.droppedCount()).isBetween(1L, 1_000L);

        sink.open.countDown();
        log.close();
        assertThat(sink.lines() + log.droppedCount()).isEqualTo(1_000);
        assertThat(log.writtenCount()).isEqualTo(sink.lines());
    }

    @Test
    void aDiskThatIsFullForAWhileLosesNothing() throws IOException {
        var sink = new Held();
        sink.failuresLeft = 3;
        sink.open.countDown();
        var log = new RecordLog(sink, Spans.NONE);
        for (var i = 0; i < 100; i++) {
            log.write(Operations.numbered(i));
        }
        log.close();

        assertThat(sink.lines()).isEqualTo(100);
        assertThat(log.droppedCount()).isZero();
        assertThat(log.failureCount()).isEqualTo(3);
    }

    @Test
    void aFullFileIsPutAsideAndTheOldestGoesAway() throws IOException {
        var file = folder.resolve("record.jsonl");
        var line = "x".repeat(99) + "\n";
        try (var sink = new RecordFile(file, 250, 2)) {
            for (var i = 0; i < 9; i++) {
                sink.write(line.getBytes(StandardCharsets.UTF_8), line.length());
            }
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("record.jsonl", "record.jsonl.1", "record.jsonl.2");
        }
        assertThat(Files.size(file)).isEqualTo(100);
        assertThat(Files.size(folder.resolve("record.jsonl.2"))).isEqualTo(200);
    }
}
