package io.linli.citizen.governance.grpc;

import io.grpc.stub.StreamObserver;
import io.linli.citizen.governance.cases.SealedText;
import io.linli.citizen.governance.disputes.DisputeId;
import io.linli.proto.governance.v1.Dispute;
import io.linli.proto.governance.v1.ListDisputesResponse;
import io.linli.seal.Seal;
import io.linli.seal.Seal.Place;
import java.util.Base64;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Seals what is personal in disputes on the way in, and opens it at the last moment on the way
/// out: what is kept, remembered answers included, holds it sealed only.
final class DisputeSealing {
    private static final String PARTY = "governance.dispute_party";
    private static final String MEDIATION = "governance.dispute_mediation";
    private static final String DISPUTE = "governance.dispute";

    private final Seal seal;

    DisputeSealing(Seal seal) {
        this.seal = seal;
    }

    SealedText name(DisputeId id, int number, String name) {
        return sealed(name, party("name", id.toString(), number));
    }

    SealedText phone(DisputeId id, int number, String phone) {
        return sealed(phone, party("phone", id.toString(), number));
    }

    SealedText minutes(UUID mediation, String text) {
        return sealed(text, minutes(mediation.toString()));
    }

    SealedText terms(DisputeId id, String text) {
        return sealed(text, terms(id.toString()));
    }

    StreamObserver<Dispute> one(StreamObserver<Dispute> out) {
        return opening(out, this::opened);
    }

    StreamObserver<ListDisputesResponse> many(StreamObserver<ListDisputesResponse> out) {
        return opening(
                out,
                answer -> {
                    var opened = answer.toBuilder().clearDisputes();
                    answer.getDisputesList().forEach(each -> opened.addDisputes(opened(each)));
                    return opened.build();
                });
    }

    private Dispute opened(Dispute sealed) {
        var id = sealed.getId();
        var opened = sealed.toBuilder();
        for (var party : opened.getPartiesBuilderList()) {
            var number = party.getNumber();
            party.setName(open(party.getName(), party("name", id, number)))
                    .setPhone(open(party.getPhone(), party("phone", id, number)));
        }
        for (var attempt : opened.getMediationsBuilderList()) {
            attempt.setMinutes(open(attempt.getMinutes(), minutes(attempt.getId())));
        }
        if (sealed.hasAgreement()) {
            opened.getAgreementBuilder()
                    .setTerms(open(sealed.getAgreement().getTerms(), terms(id)));
        }
        return opened.build();
    }

    private static Place party(String column, String id, int number) {
        return new Place(PARTY, column, id + ":" + number);
    }

    private static Place minutes(String id) {
        return new Place(MEDIATION, "minutes", id);
    }

    private static Place terms(String id) {
        return new Place(DISPUTE, "agreement_terms", id);
    }

    private SealedText sealed(String text, Place place) {
        return text.isEmpty()
                ? SealedText.EMPTY
                : new SealedText(Base64.getEncoder().encodeToString(seal.seal(text, place)));
    }

    private String open(String base64, Place place) {
        return base64.isEmpty() ? "" : seal.open(Base64.getDecoder().decode(base64), place);
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
