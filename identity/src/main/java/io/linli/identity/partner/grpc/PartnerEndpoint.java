package io.linli.identity.partner.grpc;

import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import io.linli.identity.partner.DecideCertificate;
import io.linli.identity.partner.PartnerId;
import io.linli.identity.partner.ProposeCertificate;
import io.linli.identity.partner.ReadCertificates;
import io.linli.identity.partner.ReadPartner;
import io.linli.identity.partner.ReadPartnerKey;
import io.linli.identity.partner.Registration;
import io.linli.identity.partner.Thumbprint;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.Transactions;
import io.linli.proto.identity.v1.ApproveCertificateRequest;
import io.linli.proto.identity.v1.GetPartnerCertificatesRequest;
import io.linli.proto.identity.v1.GetPartnerKeyRequest;
import io.linli.proto.identity.v1.GetPartnerRequest;
import io.linli.proto.identity.v1.Partner;
import io.linli.proto.identity.v1.PartnerCertificate;
import io.linli.proto.identity.v1.PartnerCertificates;
import io.linli.proto.identity.v1.PartnerKey;
import io.linli.proto.identity.v1.PartnerServiceGrpc.PartnerServiceImplBase;
import io.linli.proto.identity.v1.ProposeCertificateRequest;
import io.linli.proto.identity.v1.RevokeCertificateRequest;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The gRPC door of the partner room: words in, use case, words out. No rule lives here.
@Component
final class PartnerEndpoint extends PartnerServiceImplBase {
    private final Door door;
    private final Transactions transactions;
    private final ReadPartner readPartner;
    private final ReadPartnerKey readPartnerKey;
    private final ReadCertificates readCertificates;
    private final ProposeCertificate propose;
    private final DecideCertificate decide;

    PartnerEndpoint(
            @Qualifier("partnerRoom") Room room,
            Transactions transactions,
            ReadPartner readPartner,
            ReadPartnerKey readPartnerKey,
            ReadCertificates readCertificates,
            ProposeCertificate propose,
            DecideCertificate decide) {
        this.door = room.door();
        this.transactions = transactions;
        this.readPartner = readPartner;
        this.readPartnerKey = readPartnerKey;
        this.readCertificates = readCertificates;
        this.propose = propose;
        this.decide = decide;
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

    @Override
    public void getPartnerCertificates(
            GetPartnerCertificatesRequest request, StreamObserver<PartnerCertificates> out) {
        var partner = new PartnerId(request.getPartner());
        var answer =
                transactions.readAs(
                        reachOf(Caller.current()),
                        () -> CertificateWire.of(readCertificates.read(partner)));
        out.onNext(answer);
        out.onCompleted();
    }

    @Override
    public void proposeCertificate(
            ProposeCertificateRequest request, StreamObserver<PartnerCertificate> out) {
        var proposal = CertificateWire.proposalIn(request);
        write(request, out, () -> propose.propose(Caller.current(), proposal));
    }

    @Override
    public void approveCertificate(
            ApproveCertificateRequest request, StreamObserver<PartnerCertificate> out) {
        var partner = new PartnerId(request.getPartner());
        var thumbprint = new Thumbprint(request.getThumbprint());
        write(
                request,
                out,
                () -> decide.approve(Caller.current(), partner, thumbprint, request.getNote()));
    }

    @Override
    public void revokeCertificate(
            RevokeCertificateRequest request, StreamObserver<PartnerCertificate> out) {
        var partner = new PartnerId(request.getPartner());
        var thumbprint = new Thumbprint(request.getThumbprint());
        write(
                request,
                out,
                () -> decide.revoke(Caller.current(), partner, thumbprint, request.getNote()));
    }

    private void write(
            Message request, StreamObserver<PartnerCertificate> out, Supplier<Registration> step) {
        door.writeWithin(
                reachOf(Caller.current()),
                request,
                PartnerCertificate.getDefaultInstance(),
                out,
                () -> CertificateWire.of(step.get()));
    }

    /// The people whom the contract lets in may reach every partner by their role. Rows know of
    /// regions and partners and of no role, so for them the service reads and writes.
    private static Caller reachOf(Caller caller) {
        return caller.is(Caller.Kind.PERSON) ? Caller.service("identity") : caller;
    }
}
