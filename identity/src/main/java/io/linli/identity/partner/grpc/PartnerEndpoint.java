package io.linli.identity.partner.grpc;

import io.grpc.stub.StreamObserver;
import io.linli.identity.partner.ReadPartner;
import io.linli.identity.partner.ReadPartnerKey;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.Transactions;
import io.linli.proto.identity.v1.GetPartnerKeyRequest;
import io.linli.proto.identity.v1.GetPartnerRequest;
import io.linli.proto.identity.v1.Partner;
import io.linli.proto.identity.v1.PartnerKey;
import io.linli.proto.identity.v1.PartnerServiceGrpc.PartnerServiceImplBase;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The gRPC door of the partner room: words in, use case, words out. No rule lives here.
@Component
final class PartnerEndpoint extends PartnerServiceImplBase {
    private final Door door;
    private final Transactions transactions;
    private final ReadPartner readPartner;
    private final ReadPartnerKey readPartnerKey;

    PartnerEndpoint(
            @Qualifier("partnerRoom") Room room,
            Transactions transactions,
            ReadPartner readPartner,
            ReadPartnerKey readPartnerKey) {
        this.door = room.door();
        this.transactions = transactions;
        this.readPartner = readPartner;
        this.readPartnerKey = readPartnerKey;
    }

    @Override
    public void getPartner(GetPartnerRequest request, StreamObserver<Partner> out) {
        var caller = Caller.current();
        var id = PartnerWire.idIn(request);
        var answer =
                transactions.readAs(
                        reachOf(caller), () -> PartnerWire.of(readPartner.read(caller, id)));
        out.onNext(answer);
        out.onCompleted();
    }

    @Override
    public void getPartnerKey(GetPartnerKeyRequest request, StreamObserver<PartnerKey> out) {
        door.read(out, () -> PartnerWire.of(readPartnerKey.read(request.getAppKey())));
    }

    /// The people whom the contract lets in may read every partner by their role. Rows know of
    /// regions and partners and of no role, so for them the service reads.
    private static Caller reachOf(Caller caller) {
        return caller.is(Caller.Kind.PERSON) ? Caller.service("identity") : caller;
    }
}
