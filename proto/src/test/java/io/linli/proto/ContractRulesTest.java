package io.linli.proto;

import static org.assertj.core.api.Assertions.assertThat;

import build.buf.validate.FieldRules;
import build.buf.validate.ValidateProto;
import com.google.api.AnnotationsProto;
import com.google.api.FieldBehavior;
import com.google.api.FieldBehaviorProto;
import com.google.protobuf.DescriptorProtos.MethodOptions.IdempotencyLevel;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import io.linli.proto.options.v1.OptionsProto;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Our own rules for the contract, beside buf's.
class ContractRulesTest {
    private static final Contract CONTRACT = Contract.read();
    private static final Set<String> ROLES =
            Set.of(
                    "resident",
                    "grid-worker",
                    "community-officer",
                    "street-officer",
                    "district-officer",
                    "department-officer",
                    "property-staff",
                    "auditor",
                    "security-admin",
                    "system-admin");

    /// What a ledger takes in one batch.
    private static final Set<String> BATCHES =
            Set.of(
                    "linli.points.v1.CreateAccountsRequest.accounts",
                    "linli.points.v1.CreateTransfersRequest.transfers");

    private static final Set<String> SERVICES =
            Set.of("gateway", "identity", "citizen-services", "property-services", "adapters");

    @Test
    void theContractIsNotEmpty() {
        assertThat(CONTRACT.published()).hasSizeGreaterThan(25);
        assertThat(CONTRACT.requestFields()).hasSizeGreaterThan(50);
    }

    @Test
    void everyMethodSaysWhoMayCallIt() {
        assertThat(CONTRACT.methods())
                .allSatisfy(method -> {
                    var access = method.getOptions().getExtension(OptionsProto.access);
                    assertThat(
                                    access.getRolesCount()
                                            + access.getScopesCount()
                                            + access.getServicesCount())
                            .as(method.getFullName())
                            .isPositive();
                    assertThat(ROLES).as(method.getFullName()).containsAll(access.getRolesList());
                    assertThat(ROLES)
                            .as(method.getFullName())
                            .containsAll(access.getUnmaskedRolesList());
                    assertThat(SERVICES)
                            .as(method.getFullName())
                            .containsAll(access.getServicesList());
                    assertThat(access.getScopesList())
                            .as(method.getFullName())
                            .allMatch(s -> s.matches("[a-z]+\\.[a-z]+"));
                });
    }

    @Test
    void everyPathIsVersionedAndReadsAreGets() {
        assertThat(CONTRACT.published())
                .allSatisfy(method -> {
                    var http = method.getOptions().getExtension(AnnotationsProto.http);
                    assertThat(http.getGet() + http.getPost())
                            .as(method.getFullName())
                            .startsWith("/v1/");
                    assertThat(safe(method))
                            .as(method.getFullName())
                            .isEqualTo(!http.getGet().isEmpty());
                });
    }

    @Test
    void nothingOfOursLiesWhereTheServicesOfOthersArePublished() {
        assertThat(CONTRACT.published())
                .allSatisfy(method -> {
                    var http = method.getOptions().getExtension(AnnotationsProto.http);
                    assertThat(
                                    Stream.concat(
                                            Stream.of(http),
                                            http.getAdditionalBindingsList().stream()))
                            .as(method.getFullName())
                            .noneMatch(rule ->
                                    (rule.getGet() + rule.getPost()).matches("/v1/(x/|[{]|[*]).*"));
                });
    }

    @Test
    void everyPublishedWriteCanBeRepeatedSafely() {
        assertThat(CONTRACT.published().stream().filter(method -> !safe(method)))
                .allSatisfy(method -> {
                    var key = method.getInputType().findFieldByName("request_id");
                    assertThat(key).as(method.getFullName()).isNotNull();
                    assertThat(rules(key).getString().getMaxLen())
                            .as(method.getFullName())
                            .isEqualTo(128);
                });
    }

    @Test
    void everyReasonIsExplainedAboveItsMethod() {
        assertThat(CONTRACT.methods())
                .allSatisfy(method -> {
                    assertThat(CONTRACT.comment(method)).as(method.getFullName()).isNotBlank();
                    method.getOptions()
                            .getExtension(OptionsProto.reasons)
                            .forEach(reason -> {
                                assertThat(reason).matches("[A-Z]+(_[A-Z]+)*");
                                assertThat(CONTRACT.comment(method))
                                        .as(method.getFullName())
                                        .contains("`" + reason + "`");
                            });
                });
    }

    @Test
    void everyTextACallerCanSendIsBounded() {
        assertThat(sent(FieldDescriptor.JavaType.STRING))
                .allSatisfy(field -> {
                    var text = rules(field).getString();
                    assertThat(
                                    text.hasMaxLen()
                                            || text.hasPattern()
                                            || text.getUuid()
                                            || rules(field).getCelCount() > 0)
                            .as(field.getFullName())
                            .isTrue();
                });
    }

    @Test
    void everyListACallerCanSendIsBounded() {
        assertThat(
                        CONTRACT.requestFields().stream()
                                .filter(FieldDescriptor::isRepeated)
                                .filter(this::isSent))
                .isNotEmpty()
                .allSatisfy(field ->
                        assertThat(rules(field).getRepeated().getMaxItems())
                                .as(field.getFullName())
                                .isBetween(
                                        1L, BATCHES.contains(field.getFullName()) ? 8_190L : 100L));
    }

    @Test
    void everyListMethodPages() {
        assertThat(
                        CONTRACT.published().stream()
                                .filter(method ->
                                        method.getOutputType().findFieldByName("next_page_token")
                                                != null))
                .isNotEmpty()
                .allSatisfy(method -> {
                    var request = method.getInputType();
                    assertThat(rules(request.findFieldByName("page_size")).getInt32().getLte())
                            .as(method.getFullName())
                            .isEqualTo(100);
                    assertThat(request.findFieldByName("page_token"))
                            .as(method.getFullName())
                            .isNotNull();
                });
    }

    @Test
    void aRegionInARequestIsMarkedSoThatItIsJudged() {
        assertThat(methodFields("region", "estate_id"))
                .isNotEmpty()
                .allSatisfy(field -> {
                    var options = field.getOptions();
                    assertThat(
                                    options.getExtension(OptionsProto.region)
                                            || options.getExtension(OptionsProto.estate))
                            .as(field.getFullName())
                            .isTrue();
                });
    }

    @Test
    void whatIsPersonalIsText() {
        assertThat(
                        CONTRACT.ours()
                                .flatMap(file -> file.getMessageTypes().stream())
                                .flatMap(m -> m.getFields().stream())
                                .filter(field ->
                                        field.getOptions().hasExtension(OptionsProto.sensitivity)))
                .isNotEmpty()
                .allMatch(field -> field.getJavaType() == FieldDescriptor.JavaType.STRING);
    }

    @Test
    void instantsAreNamedTime() {
        assertThat(
                        CONTRACT.ours()
                                .flatMap(file -> file.getMessageTypes().stream())
                                .flatMap(m -> m.getFields().stream())
                                .filter(field ->
                                        field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
                                                && field.getMessageType()
                                                        .getFullName()
                                                        .equals("google.protobuf.Timestamp")))
                .isNotEmpty()
                .allMatch(field -> field.getName().matches("(.*_)?time"), "ends in time");
    }

    private static Stream<FieldDescriptor> methodFields(String... names) {
        var wanted = List.of(names);
        return CONTRACT.published().stream()
                .flatMap(method -> method.getInputType().getFields().stream())
                .filter(field -> wanted.contains(field.getName()));
    }

    private List<FieldDescriptor> sent(FieldDescriptor.JavaType type) {
        return CONTRACT.requestFields().stream()
                .filter(field ->
                        field.getJavaType() == type && !field.isRepeated() && isSent(field))
                .toList();
    }

    private boolean isSent(FieldDescriptor field) {
        return !field.getOptions()
                .getExtension(FieldBehaviorProto.fieldBehavior)
                .contains(FieldBehavior.OUTPUT_ONLY);
    }

    private static boolean safe(MethodDescriptor method) {
        return method.getOptions().getIdempotencyLevel() == IdempotencyLevel.NO_SIDE_EFFECTS;
    }

    private static FieldRules rules(FieldDescriptor field) {
        return field.getOptions().getExtension(ValidateProto.field);
    }
}
