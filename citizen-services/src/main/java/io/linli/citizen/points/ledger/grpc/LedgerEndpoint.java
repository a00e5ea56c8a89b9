package io.linli.citizen.points.ledger.grpc;

import static io.linli.mesh.refusal.CommonReason.ACCESS_DENIED;
import static io.linli.mesh.refusal.CommonReason.REGION_DENIED;
import static io.linli.mesh.refusal.CommonReason.REQUEST_INVALID;

import io.grpc.stub.StreamObserver;
import io.linli.citizen.points.ledger.OpenAccounts;
import io.linli.citizen.points.ledger.PostTransfers;
import io.linli.citizen.points.ledger.ReadLedger;
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
import io.linli.proto.points.v1.ListAccountTransfersRequest;
import io.linli.proto.points.v1.ListAccountTransfersResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The gRPC door of the ledger.
@Component
@IfServed("points")
final class LedgerEndpoint extends LedgerServiceImplBase {
    private final Door door;
    private final OpenAccounts openAccounts;
    private final PostTransfers postTransfers;
    private final ReadLedger readLedger;
    private final Clock clock;

    LedgerEndpoint(
            @Qualifier("pointsRoom") Room room,
            OpenAccounts openAccounts,
            PostTransfers postTransfers,
            ReadLedger readLedger,
            Clock clock) {
        this.door = room.door();
        this.openAccounts = openAccounts;
        this.postTransfers = postTransfers;
        this.readLedger = readLedger;
        this.clock = clock;
    }

    @Override
    public void createAccounts(
            CreateAccountsRequest request, StreamObserver<CreateAccountsResponse> out) {
        request.getAccountsList().forEach(account -> mayOpen(request.getLedger(), account));
        var accounts = LedgerWire.in(request, clock.instant());
        door.write(
                request,
                CreateAccountsResponse.getDefaultInstance(),
                out,
                () ->
                        CreateAccountsResponse.newBuilder()
                                .addAllResults(
                                        openAccounts.open(accounts).stream()
                                                .map(Enum::name)
                                                .toList())
                                .build());
    }

    @Override
    public void createTransfers(
            CreateTransfersRequest request, StreamObserver<CreateTransfersResponse> out) {
        if (request.getTransfersList().stream()
                .anyMatch(transfer -> transfer.getEvidence().indexOf('\0') >= 0)) {
            throw invalid("transfers.evidence", "expected text without U+0000");
        }
        var transfers = LedgerWire.in(request, clock.instant());
        door.write(
                request,
                CreateTransfersResponse.getDefaultInstance(),
                out,
                () ->
                        CreateTransfersResponse.newBuilder()
                                .addAllResults(
                                        postTransfers.post(transfers).stream()
                                                .map(Enum::name)
                                                .toList())
                                .build());
    }

    @Override
    public void getAccount(GetAccountRequest request, StreamObserver<Account> out) {
        var id = LedgerWire.idIn(request.getId());
        door.read(out, () -> LedgerWire.of(readLedger.account(request.getLedger(), id)));
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

    /// A partner opens accounts of its own reporters, in its own region. The rows hold the same
    /// line; this says so in words.
    private static void mayOpen(int ledger, Account account) {
        var caller = Caller.current();
        if (account.getLedger() != 0 && account.getLedger() != ledger) {
            throw invalid("accounts.ledger", "expected the request's ledger");
        }
        if (account.getPartnerId().indexOf('\0') >= 0) {
            throw invalid("accounts.partnerId", "expected text without U+0000");
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
