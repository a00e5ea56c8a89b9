package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.PORTAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.ClientInterceptors;
import io.grpc.Metadata;
import io.grpc.stub.MetadataUtils;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Filed;
import io.linli.mesh.call.Trace;
import io.linli.proto.governance.v1.CaseServiceGrpc;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every event can be found by the number of the request that made it. Bar: B17.
class EventTraceTest {
    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    @ParameterizedTest
    @ValueSource(strings = {"governance.case_event", "governance.deadline_event"})
    void anEventKeepsTheTraceOfItsRequest(String table) {
        var trace = Trace.fresh();
        file(trace);

        var rows =
                CITIZEN.postgres()
                        .owner()
                        .sql("SELECT count(*) FROM " + table + " WHERE trace = :trace::uuid")
                        .param("trace", trace.id())
                        .query(Integer.class)
                        .single();
        assertThat(rows).isEqualTo(1);
    }

    private static void file(Trace trace) {
        var headers = new Metadata();
        headers.put(Trace.HEADER, trace.header());
        CaseServiceGrpc.newBlockingStub(
                        ClientInterceptors.intercept(
                                CITIZEN.as(PORTAL),
                                MetadataUtils.newAttachHeadersInterceptor(headers)))
                .fileCase(Filed.request(NORTH).build());
    }
}
