package io.linli.bench.full;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Timestamp;
import com.google.protobuf.util.JsonFormat;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.CaseServiceGrpc.CaseServiceImplBase;
import io.linli.proto.governance.v1.FileCaseRequest;
import io.linli.proto.governance.v1.Reporter;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import java.io.IOException;
import java.net.InetSocketAddress;

/// Answers every filed case with the same one, of about 1 KB; knows nothing else.
final class Room extends CaseServiceImplBase {
    private static final Timestamp TIME = Timestamp.newBuilder().setSeconds(1_772_330_400L).build();

    private static final FileCaseRequest ASKED =
            FileCaseRequest.newBuilder()
                    .setExternalId("WO-2026-0301-000123")
                    .setRegion("110105017036")
                    .setCategory("ROAD_COLLAPSE")
                    .setCodeSystem("linli")
                    .setTitle("3号楼电梯停运，老人上下楼不便")
                    .setDescription(
                            "Lift stopped between floors 4 and 5; 物业已到场，等待维保单位处理。".repeat(8))
                    .setReporter(
                            Reporter.newBuilder()
                                    .setId("p-1")
                                    .setName("王小明")
                                    .setPhone("13800000000"))
                    .build();

    private static final Case ANSWERED =
            Case.newBuilder()
                    .setId("0190a5a0-7c3e-7000-8000-000000000001")
                    .setExternalId("WO-2026-0301-000123")
                    .setRegion("110105017036")
                    .setRegionName("和平里社区")
                    .setCodeSystem("linli")
                    .setCategory("ROAD_COLLAPSE")
                    .setCategoryName("道路塌陷")
                    .setTitle(ASKED.getTitle())
                    .setDescription(ASKED.getDescription())
                    .setState(Case.State.FILED)
                    .setPartnerId("portal-1")
                    .setReporter(ASKED.getReporter())
                    .setReporterAccountId("a-1")
                    .setWhistleId("w-1")
                    .setRating(Case.Rating.newBuilder().setScore(5).setComment("很好").setTime(TIME))
                    .setCreateTime(TIME)
                    .setUpdateTime(TIME)
                    .setClock(
                            Case.Clock.newBuilder()
                                    .setDueTime(TIME)
                                    .setState(Case.Clock.State.RUNNING)
                                    .setStopTime(TIME))
                    .setVersion(1)
                    .setEtag("1-1")
                    // each has a value, since the product shows empty ones and bare mode does not
                    .addPhotos("f-1")
                    .setAnonymous(true)
                    .setHouseholds(1)
                    .setPrivate(true)
                    .setLinkedCaseId("c-1")
                    .setReopenCount(1)
                    .setMainCaseId("c-2")
                    .setMergedCount(1)
                    .setSplitFromCaseId("c-3")
                    .build();

    static void listen(int port) throws IOException {
        var loops = new MultiThreadIoEventLoopGroup(1, EpollIoHandler.newFactory());
        NettyServerBuilder.forAddress(new InetSocketAddress("127.0.0.1", port))
                .bossEventLoopGroup(loops)
                .workerEventLoopGroup(loops)
                .channelType(EpollServerSocketChannel.class)
                .directExecutor()
                .addService(new Room())
                .build()
                .start();
    }

    static String asked() throws InvalidProtocolBufferException {
        return JsonFormat.printer().omittingInsignificantWhitespace().print(ASKED);
    }

    static String answered() throws InvalidProtocolBufferException {
        return JsonFormat.printer().omittingInsignificantWhitespace().print(ANSWERED);
    }

    @Override
    public void fileCase(FileCaseRequest request, StreamObserver<Case> out) {
        out.onNext(ANSWERED);
        out.onCompleted();
    }
}
