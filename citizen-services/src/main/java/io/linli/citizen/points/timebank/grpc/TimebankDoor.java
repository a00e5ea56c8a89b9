package io.linli.citizen.points.timebank.grpc;

import com.google.protobuf.Message;
import io.grpc.Context;
import io.grpc.stub.StreamObserver;
import io.linli.citizen.points.timebank.Once;
import io.linli.citizen.points.timebank.PersonalData;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.Transactions;
import io.linli.proto.points.v1.ListMembersResponse;
import io.linli.proto.points.v1.ListSessionsResponse;
import io.linli.proto.points.v1.TimeBankMember;
import io.linli.proto.points.v1.TimeSession;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// What answers of the time bank have in common: personal data stays sealed until the last moment,
/// remembered answers included, and keyed answers are remembered in the transaction that writes.
@Component
@IfServed("points")
final class TimebankDoor {
    private final Door door;
    private final Transactions transactions;
    private final PersonalData personal;

    TimebankDoor(
            @Qualifier("pointsRoom") Room room, Transactions transactions, PersonalData personal) {
        this.door = room.door();
        this.transactions = transactions;
        this.personal = personal;
    }

    PersonalData personal() {
        return personal;
    }

    <A extends Message> void read(StreamObserver<A> out, Supplier<A> body) {
        door.read(out, body);
    }

    <A extends Message> void write(
            Message request, A sample, StreamObserver<A> out, Supplier<A> body) {
        door.write(request, sample, out, body);
    }

    /// What the caller sees, or a refusal that tells nothing else.
    <T> T seen(Supplier<T> look) {
        return transactions.readAs(Caller.current(), look);
    }

    /// The ledger's writer runs on a thread of its own, so the call's context goes with it.
    <T, A extends Message> Once<T, A> once(Message request, A sample, Function<T, A> wire) {
        var context = Context.current();
        return step -> in(context, () -> door.once(request, sample, () -> wire.apply(step.get())));
    }

    private static <T> T in(Context context, Callable<T> body) {
        try {
            return context.call(body);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    <A> void answer(StreamObserver<A> out, A answer) {
        out.onNext(answer);
        out.onCompleted();
    }

    StreamObserver<TimeSession> session(StreamObserver<TimeSession> out) {
        return opening(out, this::opened);
    }

    StreamObserver<ListSessionsResponse> sessions(StreamObserver<ListSessionsResponse> out) {
        return opening(
                out,
                answer -> {
                    var opened = answer.toBuilder().clearSessions();
                    answer.getSessionsList().forEach(each -> opened.addSessions(opened(each)));
                    return opened.build();
                });
    }

    StreamObserver<TimeBankMember> member(StreamObserver<TimeBankMember> out) {
        return opening(out, this::opened);
    }

    StreamObserver<ListMembersResponse> members(StreamObserver<ListMembersResponse> out) {
        return opening(
                out,
                answer -> {
                    var opened = answer.toBuilder().clearMembers();
                    answer.getMembersList().forEach(each -> opened.addMembers(opened(each)));
                    return opened.build();
                });
    }

    private TimeSession opened(TimeSession sealed) {
        var id = TimebankWire.sessionIn(sealed.getId());
        var place = TimebankWire.sealedIn(sealed.getPlace());
        return sealed.toBuilder().setPlace(personal.place(id, place)).build();
    }

    private TimeBankMember opened(TimeBankMember sealed) {
        var id = TimebankWire.memberIn(sealed.getId());
        return sealed.toBuilder()
                .setName(personal.name(id, TimebankWire.sealedIn(sealed.getName())))
                .setBirthDate(
                        personal.birth(id, TimebankWire.sealedIn(sealed.getBirthDate())).toString())
                .build();
    }

    private static <A> StreamObserver<A> opening(StreamObserver<A> out, UnaryOperator<A> opened) {
        return new StreamObserver<>() {
            @Override
            public void onNext(A answer) {
                out.onNext(opened.apply(answer));
            }

            @Override
            public void onError(Throwable failure) {
                out.onError(failure);
            }

            @Override
            public void onCompleted() {
                out.onCompleted();
            }
        };
    }
}
