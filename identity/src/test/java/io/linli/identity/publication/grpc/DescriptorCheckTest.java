package io.linli.identity.publication.grpc;

import static io.linli.identity.publication.PublicationReason.CONTRACT_BROKEN;
import static io.linli.identity.publication.PublicationReason.GRANTS_UNFIT;
import static io.linli.identity.publication.grpc.BusContract.GET_LINE;
import static io.linli.identity.publication.grpc.BusContract.RING;
import static io.linli.identity.publication.grpc.BusContract.get;
import static io.linli.identity.publication.grpc.BusContract.method;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.api.CustomHttpPattern;
import com.google.api.HttpRule;
import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import io.linli.identity.publication.Grant;
import io.linli.identity.publication.PublicationName;
import io.linli.identity.publication.PublicationReason;
import io.linli.identity.publication.Route;
import io.linli.mesh.refusal.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptorCheckTest {
    private static final PublicationName BUS = new PublicationName("bus");
    private static final List<Grant> GRANTS = List.of(grant(GET_LINE), grant(RING));

    private final DescriptorCheck check = new DescriptorCheck();

    @Test
    void aContractInOrderTellsItsRoutes() {
        assertThat(check.check(BUS, BusContract.asItShouldBe().toByteArray(), GRANTS))
                .containsExactly(
                        new Route("GET", "/v1/x/bus/lines/{id}", GET_LINE),
                        new Route("POST", "/v1/x/bus/lines/{id}:ring", RING));
    }

    @Test
    void whatIsNoDescriptorSetIsBroken() {
        broken(ByteString.copyFromUtf8("not a descriptor set"), "descriptor set");
        broken(ByteString.EMPTY, "no method has a google.api.http binding");
    }

    @Test
    void aMissingImportIsNamed() {
        broken(
                BusContract.with(file -> file.addDependency("cn/example/city.proto")),
                "cn/example/city.proto");
    }

    @Test
    void importsInACircleAreBroken() {
        var one = FileDescriptorProto.newBuilder().setName("a.proto").addDependency("b.proto");
        var two = FileDescriptorProto.newBuilder().setName("b.proto").addDependency("a.proto");
        var set = FileDescriptorSet.newBuilder().addFile(one).addFile(two).build();
        broken(set.toByteString(), "a.proto");
    }

    @Test
    void aTypeNobodyHasIsBroken() {
        broken(
                BusContract.with(file ->
                        file.getServiceBuilder(0)
                                .getMethodBuilder(0)
                                .setInputType(".cn.example.Nothing")),
                "cn.example.Nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/cases/{id}",
        "/v1/x/tram/lines/{id}",
        "/v1/x/{id}/lines",
        "/v1/x/bus",
        "/{id=**}",
        "/v1/publications/{id}",
    })
    void aPathBeyondItsOwnNameIsBroken(String path) {
        brokenPath(get(path), path + " (expected: under /v1/x/bus/)");
    }

    @Test
    void anAdditionalPathBeyondItsOwnNameIsBrokenToo() {
        brokenPath(
                get("/v1/x/bus/lines/{id}").toBuilder()
                        .addAdditionalBindings(get("/v1/cases/{id}"))
                        .build(),
                "/v1/cases/{id}");
    }

    @Test
    void aBindingThatCannotBeCarriedOutIsNamed() {
        brokenPath(get("/v1/x/bus/lines/{nothing}"), "nothing");
        brokenPath(get("/v1/x/bus/lines/{id"), "{id");
        brokenPath(
                HttpRule.newBuilder().setPost("/v1/x/bus/a").setBody("nothing").build(), "nothing");
    }

    @Test
    void onePathForTwoMethodsIsBroken() {
        broken(
                BusContract.with(file ->
                        file.getServiceBuilder(0)
                                .addMethod(method("Again", get("/v1/x/bus/lines/{region}")))),
                "/v1/x/bus/lines/{");
    }

    @Test
    void aMethodOfHttpThatTheGatewayKeepsForItselfIsBroken() {
        var options =
                HttpRule.newBuilder()
                        .setCustom(
                                CustomHttpPattern.newBuilder()
                                        .setKind("OPTIONS")
                                        .setPath("/v1/x/bus/a"))
                        .build();
        brokenPath(options, "OPTIONS");
    }

    @Test
    void nobodySpeaksInTheMeshsOwnNames() {
        var contract =
                BusContract.with(file -> {
                    file.setPackage("linli.identity.v1");
                    file.getServiceBuilder(0)
                            .getMethodBuilderList()
                            .forEach(m -> m.setInputType("Line").setOutputType("Line"));
                });
        broken(contract, "a package of the mesh's own");
    }

    @Test
    void everyFaultIsTold() {
        var two =
                BusContract.with(file -> {
                    var service = file.getServiceBuilder(0);
                    service.setMethod(0, method("GetLine", get("/v1/a/{id}")));
                    service.setMethod(1, method("Ring", get("/v1/b/{id}")));
                });
        assertThatThrownBy(() -> check.check(BUS, two.toByteArray(), GRANTS))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.violations()).hasSize(2));
    }

    @Test
    void aMethodWithoutAGrantIsNamed() {
        unfit(List.of(grant(GET_LINE)), RING + ": no grant");
    }

    @Test
    void aGrantThatFitsNothingIsNamed() {
        unfit(List.of(grant(GET_LINE), grant(RING), grant("a.B.C")), "a.B.C: no such method");
        unfit(List.of(grant(GET_LINE), grant(RING), grant(RING)), "granted twice");
        unfit(List.of(grant(GET_LINE), of(RING, List.of(), "")), "opens to nobody");
        unfit(List.of(grant(GET_LINE), of(RING, List.of("mayor"), "")), "role mayor");
        unfit(List.of(grant(GET_LINE), of(RING, List.of("resident"), "city")), "regionField city");
        unfit(
                List.of(grant(GET_LINE), of(RING, List.of("resident"), "stops")),
                "regionField stops");
    }

    private void brokenPath(HttpRule rule, String named) {
        broken(
                BusContract.with(
                        file -> file.getServiceBuilder(0).setMethod(0, method("GetLine", rule))),
                named);
    }

    private void broken(ByteString contract, String named) {
        refused(contract, GRANTS, CONTRACT_BROKEN, named);
    }

    private void unfit(List<Grant> grants, String named) {
        refused(BusContract.asItShouldBe(), grants, GRANTS_UNFIT, named);
    }

    private void refused(
            ByteString contract, List<Grant> grants, PublicationReason reason, String named) {
        assertThatThrownBy(() -> check.check(BUS, contract.toByteArray(), grants))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> {
                            assertThat(no.reason()).isEqualTo(reason);
                            assertThat(no.violations())
                                    .anySatisfy(fault ->
                                            assertThat(fault.description()).contains(named));
                        });
    }

    private static Grant grant(String method) {
        return of(method, List.of("resident"), "");
    }

    private static Grant of(String method, List<String> roles, String regionField) {
        return new Grant(
                method,
                roles,
                List.of(),
                Optional.of(regionField).filter(field -> !field.isEmpty()));
    }
}
