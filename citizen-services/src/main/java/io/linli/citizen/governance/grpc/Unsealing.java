package io.linli.citizen.governance.grpc;

import io.grpc.stub.StreamObserver;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.SealedText;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.ListCasesResponse;
import io.linli.proto.governance.v1.ListMergeCandidatesResponse;
import io.linli.proto.governance.v1.ListMergedCasesResponse;
import io.linli.seal.Seal;
import io.linli.seal.Seal.Place;
import java.util.Base64;

/// Seals the reporter's name and telephone number on the way in, and opens them at the last moment
/// on the way out: what is kept, remembered answers included, holds them sealed only.
final class Unsealing {
    private static final String TABLE = "governance.case_file";
    private static final String NAME = "reporter_name";
    private static final String PHONE = "reporter_phone";

    private final Seal seal;

    Unsealing(Seal seal) {
        this.seal = seal;
    }

    SealedText sealName(CaseId id, String name) {
        return seal(id.toString(), NAME, name);
    }

    SealedText sealPhone(CaseId id, String phone) {
        return seal(id.toString(), PHONE, phone);
    }

    /// Equal for equal contents, telling nothing else.
    String mark(String content) {
        return seal.blindIndex(content);
    }

    StreamObserver<Case> one(StreamObserver<Case> out) {
        return new Opening<>(out) {
            @Override
            Case opened(Case answer) {
                return open(answer);
            }
        };
    }

    StreamObserver<ListCasesResponse> many(StreamObserver<ListCasesResponse> out) {
        return new Opening<>(out) {
            @Override
            ListCasesResponse opened(ListCasesResponse answer) {
                var opened = answer.toBuilder().clearCases();
                answer.getCasesList().forEach(each -> opened.addCases(open(each)));
                return opened.build();
            }
        };
    }

    StreamObserver<ListMergeCandidatesResponse> candidates(
            StreamObserver<ListMergeCandidatesResponse> out) {
        return new Opening<>(out) {
            @Override
            ListMergeCandidatesResponse opened(ListMergeCandidatesResponse answer) {
                var opened = answer.toBuilder().clearCases();
                answer.getCasesList().forEach(each -> opened.addCases(open(each)));
                return opened.build();
            }
        };
    }

    StreamObserver<ListMergedCasesResponse> merged(StreamObserver<ListMergedCasesResponse> out) {
        return new Opening<>(out) {
            @Override
            ListMergedCasesResponse opened(ListMergedCasesResponse answer) {
                var opened = answer.toBuilder().clearCases();
                answer.getCasesList().forEach(each -> opened.addCases(open(each)));
                return opened.build();
            }
        };
    }

    private SealedText seal(String id, String column, String text) {
        return text.isEmpty()
                ? SealedText.EMPTY
                : new SealedText(
                        Base64.getEncoder()
                                .encodeToString(seal.seal(text, new Place(TABLE, column, id))));
    }

    private Case open(Case sealed) {
        if (!sealed.hasReporter()) {
            return sealed;
        }
        var reporter = sealed.getReporter();
        return sealed.toBuilder()
                .setReporter(
                        reporter.toBuilder()
                                .setName(open(sealed.getId(), NAME, reporter.getName()))
                                .setPhone(open(sealed.getId(), PHONE, reporter.getPhone())))
                .build();
    }

    private String open(String id, String column, String base64) {
        return base64.isEmpty()
                ? ""
                : seal.open(Base64.getDecoder().decode(base64), new Place(TABLE, column, id));
    }

    private abstract static class Opening<A> implements StreamObserver<A> {
        private final StreamObserver<A> out;

        Opening(StreamObserver<A> out) {
            this.out = out;
        }

        abstract A opened(A answer);

        @Override
        public void onNext(A answer) {
            out.onNext(opened(answer));
        }

        @Override
        public void onError(Throwable failure) {
            out.onError(failure);
        }

        @Override
        public void onCompleted() {
            out.onCompleted();
        }
    }
}
