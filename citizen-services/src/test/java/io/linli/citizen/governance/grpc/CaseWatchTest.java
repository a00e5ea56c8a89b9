package io.linli.citizen.governance.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCallStreamObserver;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.CaseReach;
import io.linli.citizen.governance.cases.CaseState;
import io.linli.citizen.governance.cases.step.CaseChange;
import io.linli.citizen.governance.cases.step.CaseNews;
import io.linli.proto.governance.v1.WatchCasesResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CaseWatchTest {
    private final Paper paper = new Paper();
    private final CaseWatch watch = new CaseWatch(paper);
    private final Client client = new Client();

    @Test
    void tellsOfChangesInTheRegionOnly() {
        watch.open(new CaseReach("110105017036", ""), _ -> true, OptionalLong.empty(), client);
        paper.tell(change("110105017036", 2));
        paper.tell(change("110105017035", 2));

        assertThat(client.told)
                .extracting(told -> told.getChange().getRegion())
                .containsExactly("110105017036");
    }

    @Test
    void tellsNobodyWithoutARegion() {
        watch.open(CaseReach.NOTHING, _ -> true, OptionalLong.empty(), client);
        paper.tell(change("110105017036", 2));

        assertThat(client.told).isEmpty();
    }

    @Test
    void aSlowClientIsToldTheNewestOfEachCase() {
        watch.open(new CaseReach("110105", ""), _ -> true, OptionalLong.empty(), client);
        client.ready = false;
        var id = new CaseId(UUID.randomUUID());
        paper.tell(new CaseChange(id, "110105017036", CaseState.ACCEPTED, 2));
        paper.tell(new CaseChange(id, "110105017036", CaseState.RESOLVED, 3));
        paper.tell(new CaseChange(id, "110105017036", CaseState.ACCEPTED, 2));
        client.takes();

        assertThat(client.told)
                .extracting(told -> told.getChange().getVersion())
                .containsExactly(3L);
    }

    @Test
    void whoComesBackIsToldWhatWasMissedInOrderAndOnce() {
        for (var version = 1; version <= 4; version++) {
            paper.tell(change("110105017036", version));
        }
        watch.open(new CaseReach("110105", ""), _ -> true, OptionalLong.of(2), client);
        paper.tell(change("110105017036", 5));

        assertThat(client.told)
                .extracting(WatchCasesResponse::getEventNumber)
                .containsExactly(3L, 4L, 5L);
    }

    @Test
    void whatWasMergedCountsAsTheLaterEvent() {
        watch.open(new CaseReach("110105", ""), _ -> true, OptionalLong.empty(), client);
        client.ready = false;
        var id = new CaseId(UUID.randomUUID());
        paper.tell(new CaseChange(id, "110105017036", CaseState.ACCEPTED, 2));
        paper.tell(change("110105017036", 1));
        paper.tell(new CaseChange(id, "110105017036", CaseState.RESOLVED, 3));
        client.takes();

        assertThat(client.told)
                .extracting(WatchCasesResponse::getEventNumber)
                .containsExactly(2L, 3L);
    }

    @Test
    void whoMissedWhatIsNoLongerKeptIsTold() {
        paper.forgetful = true;
        watch.open(new CaseReach("110105", ""), _ -> true, OptionalLong.of(2), client);

        assertThat(client.ended).isEqualTo(Status.Code.OUT_OF_RANGE);
        assertThat(watch.size()).isZero();
    }

    @Test
    void aClientThatFallsTooFarBehindIsCutOff() {
        watch.open(new CaseReach("110105", ""), _ -> true, OptionalLong.empty(), client);
        client.ready = false;
        for (var count = 0; count <= CaseWatch.WAITING_MAX; count++) {
            assertThat(client.ended).isNull();
            paper.tell(change("110105017036", 2));
        }

        assertThat(client.ended).isEqualTo(Status.Code.RESOURCE_EXHAUSTED);
        assertThat(paper.readers).isEmpty();
        assertThat(watch.size()).isZero();
    }

    @Test
    void aClientThatLeavesIsForgotten() {
        watch.open(new CaseReach("110105", ""), _ -> true, OptionalLong.empty(), client);
        client.left.run();

        assertThat(paper.readers).isEmpty();
        assertThat(watch.size()).isZero();
        paper.tell(change("110105017036", 2));
        assertThat(client.told).isEmpty();
    }

    @Test
    void aServerGoingDownEndsTheStreams() {
        watch.open(new CaseReach("110105", ""), _ -> true, OptionalLong.empty(), client);
        watch.onApplicationEvent(null);

        assertThat(client.ended).isEqualTo(Status.Code.UNAVAILABLE);
    }

    private static CaseChange change(String region, long version) {
        return new CaseChange(new CaseId(UUID.randomUUID()), region, CaseState.ACCEPTED, version);
    }

    private static final class Paper implements CaseNews {
        private final List<Consumer<Event>> readers = new ArrayList<>();
        private final List<Event> kept = new ArrayList<>();
        private boolean forgetful;

        @Override
        public void tell(CaseChange change) {
            var event = new Event(kept.size() + 1, change);
            kept.add(event);
            List.copyOf(readers).forEach(reader -> reader.accept(event));
        }

        @Override
        public Runnable listen(Consumer<Event> listener) {
            readers.add(listener);
            return () -> readers.remove(listener);
        }

        @Override
        public Optional<List<Event>> since(long number) {
            return forgetful
                    ? Optional.empty()
                    : Optional.of(kept.stream().filter(event -> event.number() > number).toList());
        }
    }

    private static final class Client extends ServerCallStreamObserver<WatchCasesResponse> {
        private final List<WatchCasesResponse> told = new ArrayList<>();
        private boolean ready = true;
        private Runnable takesMore = () -> {};
        private Runnable left = () -> {};
        private Status.Code ended;

        void takes() {
            ready = true;
            takesMore.run();
        }

        @Override
        public void onNext(WatchCasesResponse response) {
            told.add(response);
        }

        @Override
        public void onError(Throwable failure) {
            ended = ((StatusRuntimeException) failure).getStatus().getCode();
        }

        @Override
        public void onCompleted() {
            ended = Status.Code.OK;
        }

        @Override
        public boolean isReady() {
            return ready;
        }

        @Override
        public void setOnReadyHandler(Runnable handler) {
            takesMore = handler;
        }

        @Override
        public void setOnCancelHandler(Runnable handler) {
            left = handler;
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void setCompression(String compression) {}

        @Override
        public void disableAutoInboundFlowControl() {}

        @Override
        public void request(int count) {}

        @Override
        public void setMessageCompression(boolean enable) {}
    }
}
