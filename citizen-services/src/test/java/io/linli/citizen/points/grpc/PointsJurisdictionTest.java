package io.linli.citizen.points.grpc;

import static io.linli.citizen.points.PointsWorld.SPENDER;
import static io.linli.citizen.points.PointsWorld.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.DescriptorProtos.MethodOptions.IdempotencyLevel;
import com.google.protobuf.Descriptors;
import com.google.protobuf.Message;
import io.grpc.CallOptions;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.PrototypeMarshaller;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.ProtoMethodDescriptorSupplier;
import io.grpc.stub.ClientCalls;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.points.PointsWorld;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.mesh.call.Refusals;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.proto.RealmRoles;
import io.linli.proto.options.v1.OptionsProto;
import io.linli.proto.points.v1.PointsServiceGrpc;
import io.linli.proto.points.v1.RegisterHouseholdRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Every method of points that reads, by every role and region: nobody is told of what is not
/// theirs, and everybody of what is (B9).
class PointsJurisdictionTest {
    private static final List<String> COMMUNITIES =
            List.of("110105017036", "110105017035", "110105018001", "500103004003");
    private static final List<String> HOMES =
            Stream.concat(COMMUNITIES.stream(), Stream.of("110105017", "110105", "")).toList();

    /// Rules are no secret of a region's.
    private static final Set<String> OPEN = Set.of("ListEarningRules");

    @RegisterExtension static final CitizenExtension SERVICE = new CitizenExtension();

    /// What tells of a community.
    private static final Map<String, AccountId> ACCOUNTS = new HashMap<>();

    private static final Map<String, Set<String>> MARKS = new HashMap<>();

    @BeforeAll
    static void seed() {
        var world = new PointsWorld(SERVICE);
        for (var community : COMMUNITIES) {
            var first = world.somebody();
            var second = world.somebody();
            var marks = new HashSet<String>();
            var evidence = UUID.randomUUID().toString().replace("-", "").repeat(2);
            for (var person : List.of(first, second)) {
                var earned =
                        world.earn(
                                world.claim(person, "SNAP_VERIFIED")
                                        .setRegion(community)
                                        .setEvidenceHash(evidence));
                marks.add(earned.getId());
                marks.add(person.toString());
            }
            var home = UUID.randomUUID().toString();
            world.points(Callers.person("o", "community-officer", community))
                    .registerHousehold(
                            RegisterHouseholdRequest.newBuilder()
                                    .setId(home)
                                    .setRegion(community)
                                    .addAccountIds(first.toString())
                                    .addAccountIds(second.toString())
                                    .build());
            marks.add(home);
            ACCOUNTS.put(community, first);
            MARKS.put(community, marks);
        }
    }

    @Test
    void nobodyIsToldOfWhatIsNotTheirsAndEverybodyOfWhatIs() {
        var wrong = new ArrayList<String>();
        var asked = 0;
        for (var read : reads()) {
            for (var role : RealmRoles.ALL) {
                for (var home : HOMES) {
                    var caller = Callers.person(role + home, role, home);
                    for (var target : COMMUNITIES) {
                        ask(read, caller, opens(read, role), home, target, wrong);
                        asked++;
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(1_000);
    }

    @Test
    void aPortalIsToldOfItsOwnPeopleOnly() {
        for (var read : reads()) {
            for (var target : COMMUNITIES) {
                assertThat(leaks(tell(read, STRANGER, target), Set.of()))
                        .as(read.getBareMethodName() + " of " + target)
                        .isFalse();
            }
        }
        assertThat(tell(reads().getFirst(), SPENDER, COMMUNITIES.getFirst())).isNotNull();
    }

    private static void ask(
            MethodDescriptor<Message, Message> read,
            Caller caller,
            boolean may,
            String home,
            String target,
            List<String> wrong) {
        var mine = new HashSet<String>();
        if (may && !home.isEmpty()) {
            COMMUNITIES.stream().filter(each -> each.startsWith(home)).forEach(mine::add);
        }
        var told = tell(read, caller, target);
        var as = read.getBareMethodName() + " of " + target + " by " + caller.id();
        if (leaks(told, mine)) {
            wrong.add(as + " leaks " + told);
        }
        var expected =
                may
                        ? mine.contains(target) || !byAccount(read) ? "" : "POINTS_ACCOUNT_UNKNOWN"
                        : "ACCESS_DENIED";
        if (!expected.isEmpty() && !told.equals(expected)) {
            wrong.add(as + " says " + told);
        }
        if (may && OPEN.contains(read.getBareMethodName()) && !told.contains("CASE_RATED")) {
            wrong.add(as + " tells no rules");
        }
        if (expected.isEmpty()
                && mine.contains(target)
                && !OPEN.contains(read.getBareMethodName())
                && MARKS.get(target).stream().noneMatch(told::contains)) {
            wrong.add(as + " tells too little");
        }
    }

    private static boolean leaks(String told, Set<String> mine) {
        return COMMUNITIES.stream()
                .filter(each -> !mine.contains(each))
                .flatMap(each -> MARKS.get(each).stream())
                .anyMatch(told::contains);
    }

    /// What is told, as text; of a refusal the reason.
    private static String tell(
            MethodDescriptor<Message, Message> read, Caller caller, String target) {
        var builder = input(read).newBuilderForType();
        for (var field : builder.getDescriptorForType().getFields()) {
            if (field.getName().equals("account_id")) {
                builder.setField(field, ACCOUNTS.get(target).toString());
            } else if (field.getName().equals("page_size")) {
                builder.setField(field, 100);
            }
        }
        try {
            return ClientCalls.blockingUnaryCall(
                            SERVICE.as(caller), read, CallOptions.DEFAULT, builder.build())
                    .toString();
        } catch (StatusRuntimeException refused) {
            return Refusals.reasonOf(refused).orElseThrow();
        }
    }

    private static boolean byAccount(MethodDescriptor<Message, Message> read) {
        return input(read).getDescriptorForType().findFieldByName("account_id") != null;
    }

    private static Message input(MethodDescriptor<Message, Message> read) {
        return ((PrototypeMarshaller<Message>) read.getRequestMarshaller()).getMessagePrototype();
    }

    private static boolean opens(MethodDescriptor<Message, Message> read, String role) {
        return contract(read)
                .getOptions()
                .getExtension(OptionsProto.access)
                .getRolesList()
                .contains(role);
    }

    private static Descriptors.MethodDescriptor contract(MethodDescriptor<Message, Message> read) {
        return ((ProtoMethodDescriptorSupplier) read.getSchemaDescriptor()).getMethodDescriptor();
    }

    @SuppressWarnings("unchecked") // every message is a Message
    private static List<MethodDescriptor<Message, Message>> reads() {
        return PointsServiceGrpc.getServiceDescriptor().getMethods().stream()
                .map(method -> (MethodDescriptor<Message, Message>) method)
                .filter(method ->
                        contract(method).getOptions().getIdempotencyLevel()
                                == IdempotencyLevel.NO_SIDE_EFFECTS)
                .toList();
    }
}
