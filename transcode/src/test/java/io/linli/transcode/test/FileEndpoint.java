package io.linli.transcode.test;

import com.google.api.HttpBody;
import io.grpc.stub.StreamObserver;
import java.util.LinkedHashSet;

/// Takes and gives bodies that are not JSON.
final class FileEndpoint extends FileServiceGrpc.FileServiceImplBase {
    @Override
    public void download(FileRequest request, StreamObserver<HttpBody> out) {
        out.onNext(
                HttpBody.newBuilder()
                        .setContentType(request.getContentType())
                        .setData(request.getData())
                        .build());
        out.onCompleted();
    }

    @Override
    public void upload(HttpBody request, StreamObserver<HttpBody> out) {
        out.onNext(request);
        out.onCompleted();
    }

    @Override
    public void uploadNamed(FileRequest request, StreamObserver<FileRequest> out) {
        out.onNext(request);
        out.onCompleted();
    }

    @Override
    public void downloadParts(FileRequest request, StreamObserver<HttpBody> out) {
        for (var part = 0; part < request.getParts(); part++) {
            out.onNext(
                    HttpBody.newBuilder()
                            .setContentType(part == 0 ? request.getContentType() : "")
                            .setData(request.getData())
                            .build());
        }
        out.onCompleted();
    }

    @Override
    public StreamObserver<FileRequest> uploadParts(StreamObserver<Summary> out) {
        var names = new LinkedHashSet<String>();
        var types = new LinkedHashSet<String>();
        var summary = Summary.newBuilder();
        return new StreamObserver<>() {
            @Override
            public void onNext(FileRequest part) {
                names.add(part.getName());
                types.add(part.getFile().getContentType());
                summary.setCount(summary.getCount() + 1);
                summary.setBytes(summary.getBytes() + part.getFile().getData().size());
            }

            @Override
            public void onError(Throwable gone) {
                // nobody is there to be told
            }

            @Override
            public void onCompleted() {
                out.onNext(summary.addAllNames(names).addAllContentTypes(types).build());
                out.onCompleted();
            }
        };
    }
}
