package io.linli.citizen.points.ledger.grpc;

import static io.linli.mesh.refusal.CommonReason.ACCESS_DENIED;
import static io.linli.mesh.refusal.CommonReason.REGION_DENIED;
import static io.linli.mesh.refusal.CommonReason.REQUEST_INVALID;

import com.google.protobuf.Message;
import io.grpc.Context;
import io.grpc.stub.StreamObserver;
import io.linli.citizen.points.ledger.OpenAccounts;
import io.linli.citizen.points.ledger.Outcome;
import io.linli.citizen.points.ledger.PostTransfers;
import io.linli.citizen.points.ledger.ReadLedger;
import io.linli.citizen.points.ledger.Sender;
import io.linli.citizen.points.ledger.VerifyLedger;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.refusal.Refusal;
import io.linli.proto.points.v1.Account;
import io.linli.proto.points.v1.CreateAccountsRequest;
import io.linli.proto.points.v1.CreateAccountsResponse;
import io.linli.proto.points.v1.CreateTransfersRequest;
import io.linli.proto.points.v1.CreateTransfersResponse;
import io.linli.proto.points.v1.GetAccountRequest;
import io.linli.proto.points.v1.LedgerServiceGrpc.LedgerServiceImplBase;
import io.linli.proto.points.v1.ListAccountBalancesRequest;
import io.linli.proto.points.v1.ListAccountBalancesResponse;
import io.linli.proto.points.v1.ListAccountTransfersRequest;
import io.linli.proto.points.v1.ListAccountTransfersResponse;
import io.linli.proto.points.v1.LookupAccountsRequest;
import io.linli.proto.points.v1.LookupAccountsResponse;
import io.linli.proto.points.v1.LookupTransfersRequest;
import io.linli.proto.points.v1.LookupTransfersResponse;
import io.linli.proto.points.v1.VerifyLedgersRequest;
import io.linli.proto.points.v1.VerifyLedgersResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The gRPC door of the ledger. What writes waits for the process's one writer and holds no
/// connection meanwhile; the answer to a keyed call is remembered in the writer's transaction.
@Component
@IfServed("points")
final class LedgerEndpoint extends LedgerServiceImplBase {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Door door;
    private final OpenAccounts openAccounts;
    private final PostTransfers postTransfers;
    private final ReadLedger readLedger;
    private final VerifyLedger verifyLedger;

    LedgerEndpoint(
            @Qualifier("pointsRoom") Room room,
            OpenAccounts openAccounts,
            PostTransfers postTransfers,
            ReadLedger readLedger,
            VerifyLedger verifyLedger) {
        this.door = room.door();
        this.openAccounts = openAccounts;
        this.postTransfers = postTransfers;
        this.readLedger = readLedger;
        this.verifyLedger = verifyLedger;
    }

    @Override
    public void createAccounts(
            CreateAccountsRequest request, StreamObserver<CreateAccountsResponse> out) {
        request.getAccountsList().forEach(account -> mayOpen(request.getLedger(), account));
        var sender =
                sender(
                        request,
                        CreateAccountsResponse.getDefaultInstance(),
                        LedgerEndpoint::accounts,
                        CreateAccountsResponse::getResultsList);
        out.onNext(accounts(openAccounts.open(LedgerWire.in(request), sender)));
        out.onCompleted();
    }

    @Override
    public void createTransfers(
            CreateTransfersRequest request, StreamObserver<CreateTransfersResponse> out) {
        var sender =
                sender(
                        request,
                        CreateTransfersResponse.getDefaultInstance(),
                        LedgerEndpoint::transfers,
                        CreateTransfersResponse::getResultsList);
        out.onNext(transfers(postTransfers.post(LedgerWire.in(request), sender)));
        out.onCompleted();
    }

    private static CreateAccountsResponse accounts(List<Outcome> outcomes) {
        return CreateAccountsResponse.newBuilder().addAllResults(LedgerWire.of(outcomes)).build();
    }

    private static CreateTransfersResponse transfers(List<Outcome> outcomes) {
        return CreateTransfersResponse.newBuilder().addAllResults(LedgerWire.of(outcomes)).build();
    }

    /// The writer runs on a thread of its own, so the call's context goes with it.
    private <A extends Message> Sender sender(
            Message request,
            A sample,
            Function<List<Outcome>, A> of,
            Function<A, ? extends List<String>> names) {
        var context = Context.current();
        return new Sender(
                Caller.current(),
                body ->
                        LedgerWire.outcomesIn(
                                names.apply(
                                        in(
                                                context,
                                                () ->
                                                        door.once(
                                                                request,
                                                                sample,
                                                                () -> of.apply(body.get()))))),
                patience(context));
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

    private static Duration patience(Context context) {
        var deadline = context.getDeadline();
        return deadline == null
                ? PATIENCE
                : Duration.ofMillis(Math.max(0, deadline.timeRemaining(TimeUnit.MILLISECONDS)));
    }

    @Override
    public void getAccount(GetAccountRequest request, StreamObserver<Account> out) {
        var id = LedgerWire.idIn(request.getId());
        door.read(out, () -> LedgerWire.of(readLedger.account(request.getLedger(), id)));
    }

    @Override
    public void lookupAccounts(
            LookupAccountsRequest request, StreamObserver<LookupAccountsResponse> out) {
        var ids = request.getIdsList().stream().map(LedgerWire::uuidIn).toList();
        door.read(
                out,
                () ->
                        LookupAccountsResponse.newBuilder()
                                .addAllAccounts(
                                        readLedger.accounts(request.getLedger(), ids).stream()
                                                .map(LedgerWire::of)
                                                .toList())
                                .build());
    }

    @Override
    public void lookupTransfers(
            LookupTransfersRequest request, StreamObserver<LookupTransfersResponse> out) {
        var ids = request.getIdsList().stream().map(LedgerWire::uuidIn).toList();
        door.read(
                out,
                () ->
                        LookupTransfersResponse.newBuilder()
                                .addAllTransfers(
                                        readLedger.transfers(ids).stream()
                                                .map(LedgerWire::of)
                                                .toList())
                                .build());
    }

    @Override
    public void listAccountTransfers(
            ListAccountTransfersRequest request, StreamObserver<ListAccountTransfersResponse> out) {
        var id = LedgerWire.idIn(request.getAccountId());
        door.read(
                out,
                () -> {
                    var page =
                            readLedger.transfers(
                                    request.getLedger(),
                                    id,
                                    request.getPageSize(),
                                    request.getPageToken());
                    return ListAccountTransfersResponse.newBuilder()
                            .addAllTransfers(page.items().stream().map(LedgerWire::of).toList())
                            .setNextPageToken(page.next())
                            .build();
                });
    }

    @Override
    public void listAccountBalances(
            ListAccountBalancesRequest request, StreamObserver<ListAccountBalancesResponse> out) {
        var id = LedgerWire.idIn(request.getAccountId());
        door.read(
                out,
                () -> {
                    var page =
                            readLedger.balances(
                                    request.getLedger(),
                                    id,
                                    request.getPageSize(),
                                    request.getPageToken());
                    return ListAccountBalancesResponse.newBuilder()
                            .addAllBalances(page.items().stream().map(LedgerWire::of).toList())
                            .setNextPageToken(page.next())
                            .build();
                });
    }

    @Override
    public void verifyLedgers(
            VerifyLedgersRequest request, StreamObserver<VerifyLedgersResponse> out) {
        out.onNext(
                LedgerWire.of(verifyLedger.run())); // in a transaction of its own, which sees all
        out.onCompleted();
    }

    /// A partner opens accounts of its own reporters, in its own region. The rows hold the same
    /// line; this says so in words.
    private static void mayOpen(int ledger, Account account) {
        var caller = Caller.current();
        if (account.getLedger() != 0 && account.getLedger() != ledger) {
            throw invalid("accounts.ledger", "expected the request's ledger");
        }
        if (caller.is(Caller.Kind.PARTNER) && !account.getPartnerId().equals(caller.id())) {
            throw ACCESS_DENIED.refuse("accounts.partnerId", account.getPartnerId(), caller.id());
        }
        if (!caller.covers(account.getRegion())) {
            throw REGION_DENIED.refuse(
                    "accounts.region", account.getRegion(), "a region inside yours");
        }
    }

    private static Refusal invalid(String field, String expected) {
        return new Refusal(
                REQUEST_INVALID,
                field + ": " + expected,
                List.of(new Refusal.Violation(field, expected)));
    }
}
