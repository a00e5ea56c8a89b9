package io.linli.citizen.governance.grpc;

import static io.linli.citizen.governance.grpc.JurisdictionRows.ROWS;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.DescriptorProtos.MethodOptions.IdempotencyLevel;
import com.google.protobuf.Descriptors;
import com.google.protobuf.Message;
import io.grpc.BindableService;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.PrototypeMarshaller;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.ProtoMethodDescriptorSupplier;
import io.grpc.stub.ClientCalls;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.governance.grpc.JurisdictionRows.By;
import io.linli.mesh.call.Refusals;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.proto.RealmRoles;
import io.linli.proto.governance.v1.HotlineRates;
import io.linli.proto.governance.v1.WhistleNumbers;
import io.linli.proto.options.v1.OptionsProto;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Every method of the governance services that reads, by every role and region, about everything
/// of every region: nobody is told of what is not theirs, and everybody of what is. Who may call
/// and which field names a region is read from the contract; what an id names is said here.
class JurisdictionMatrixTest {
    private static final List<String> HOMES =
            Stream.concat(SeededRegions.COMMUNITIES.stream(), Stream.of("110105017", "110105", ""))
                    .toList();

    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    private static SeededRegions seeded;

    /// A method as it is called, and as the contract describes it.
    private record Read(
            String name,
            MethodDescriptor<Message, Message> call,
            Descriptors.MethodDescriptor contract) {}

    /// What came back: the reason it was refused for, or the answer as text.
    private record Told(String refused, List<Message> answers) {
        String text() {
            return answers.toString();
        }
    }

    @BeforeAll
    static void seed() {
        seeded = new SeededRegions(CITIZEN);
    }

    @Test
    void everyMethodThatReadsHasARow() {
        assertThat(reads().map(Read::name)).containsExactlyInAnyOrderElementsOf(ROWS.keySet());
    }

    @Test
    void nobodyIsToldOfWhatIsNotTheirsAndEverybodyOfWhatIs() {
        var wrong = new ArrayList<String>();
        var asked = 0;
        for (var read : reads().toList()) {
            for (var role : RealmRoles.ALL) {
                // who may not call at all is told so wherever they are
                for (var home : may(read, role) ? HOMES : HOMES.subList(0, 1)) {
                    var caller = Callers.person(role + home, role, home);
                    asked += ask(read, caller, role, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(1_500);
    }

    @Test
    void partnersAreToldOfNothingThatOthersFiled() {
        var stranger = Callers.portal("portal-x", "110105", "cases.read", "cases.write");
        var wrong = new ArrayList<String>();
        for (var read : reads().toList()) {
            for (var region : SeededRegions.COMMUNITIES) {
                var told = tell(CITIZEN.as(stranger), read, idRequest(read, region));
                if (leaks(told, _ -> false)) {
                    wrong.add(read.name() + " told a stranger of " + region);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private int ask(Read read, Caller caller, String role, List<String> wrong) {
        var by = ROWS.get(read.name());
        if (by == By.LIVE) {
            return 0;
        }
        var channel = CITIZEN.as(caller);
        var targets = targets(read, by);
        for (var target : targets) {
            var request = by.isOfRegions() ? regionRequest(read, target) : idRequest(read, target);
            var told = tell(channel, read, request);
            var expected = expected(by, may(read, role), caller.region(), target);
            var as = read.name() + " of " + target + " by " + role + " in " + caller.region();
            if (!told.refused().matches(expected)) {
                wrong.add(as + ": " + told.refused() + ", expected " + expected);
            } else if (told.refused().isEmpty()) {
                var theirs = theirs(by, caller.region(), target);
                check(by, told, theirs, as, wrong);
            }
        }
        return targets.size();
    }

    /// A request without a region is about all that is in reach.
    private static List<String> targets(Read read, By by) {
        if (!by.isOfRegions()) {
            return SeededRegions.COMMUNITIES;
        }
        return read.contract().getInputType().findFieldByName("region") == null
                ? List.of("")
                : HOMES;
    }

    /// Whose rows an answer about `target` has for somebody of `home`.
    private static Function<String, Boolean> theirs(By by, String home, String target) {
        return community ->
                reaches(home, community)
                        && switch (by) { // no default: a new kind must say whose rows it has
                            case REGION, REGION_COUNT, REGION_WHISTLES, REGION_RATES ->
                                    community.startsWith(target);
                            case REGION_ITSELF ->
                                    community.equals(target.isEmpty() ? home : target);
                            case CASE, WHISTLE, PRE_WHISTLE, TICKET, ATTACHMENT, DISPUTE, EXPORT ->
                                    community.equals(target);
                            case OWN_EXPORT, NOTHING, LIVE -> false;
                        };
    }

    private static boolean may(Read read, String role) {
        return read.contract()
                .getOptions()
                .getExtension(OptionsProto.access)
                .getRolesList()
                .contains(role);
    }

    private static String expected(By by, boolean may, String home, String target) {
        if (!may) {
            return "ACCESS_DENIED";
        }
        return switch (by) { // no default: a new kind must say what its neighbours are told
            case REGION, REGION_ITSELF, REGION_COUNT, REGION_WHISTLES, REGION_RATES ->
                    target.isEmpty() || reaches(home, target) ? "" : "REGION_DENIED";
            case CASE, WHISTLE, PRE_WHISTLE, TICKET, ATTACHMENT, DISPUTE, EXPORT ->
                    reaches(home, target) ? "" : by + "_UNKNOWN";
            case OWN_EXPORT -> reaches(home, target) ? "NOT_THE_APPLICANT" : "EXPORT_UNKNOWN";
            case NOTHING, LIVE -> ".*";
        };
    }

    private static void check(
            By by, Told told, Function<String, Boolean> theirs, String as, List<String> wrong) {
        if (leaks(told, theirs)) {
            wrong.add(as + ": leaks " + told.text());
        }
        var mine = SeededRegions.COMMUNITIES.stream().filter(theirs::apply).toList();
        if ((by == By.REGION || by == By.REGION_ITSELF)
                && !mine.stream().allMatch(each -> tells(told, each))) {
            wrong.add(as + ": tells too little");
        }
        if (by == By.REGION_COUNT && count(told) != (long) mine.size() * SeededRegions.CASES) {
            wrong.add(as + ": counts " + count(told));
        }
        if (by == By.REGION_WHISTLES && whistles(told) != mine.size()) {
            wrong.add(as + ": counts whistles " + whistles(told));
        }
        if (by == By.REGION_RATES && tickets(told) != mine.size()) {
            wrong.add(as + ": counts tickets " + tickets(told));
        }
    }

    private static boolean reaches(String home, String target) {
        return !home.isEmpty() && target.startsWith(home);
    }

    private static boolean leaks(Told told, Function<String, Boolean> theirs) {
        return SeededRegions.COMMUNITIES.stream()
                .filter(community -> !theirs.apply(community))
                .anyMatch(community -> tells(told, community));
    }

    private static boolean tells(Told told, String community) {
        var text = told.text();
        return seeded.of(community).marks().stream().anyMatch(text::contains);
    }

    /// How many cases an answer counts.
    private static long count(Told told) {
        var answer = told.answers().getFirst();
        var type = answer.getDescriptorForType();
        var total = type.findFieldByName("total");
        if (total != null) {
            return (long) answer.getField(total);
        }
        var listed = type.findFieldByName("listed");
        if (listed != null) {
            return (long) answer.getField(listed);
        }
        var days = (List<?>) answer.getField(type.findFieldByName("days"));
        return days.stream()
                .map(Message.class::cast)
                .mapToLong(day ->
                        (long) day.getField(day.getDescriptorForType().findFieldByName("filed")))
                .sum();
    }

    /// How many whistles an answer counts; a community has one.
    private static long whistles(Told told) {
        var answer = (WhistleNumbers) told.answers().getFirst();
        return answer.getTotal().getWhistles();
    }

    /// How many tickets an answer counts; a community has one.
    private static long tickets(Told told) {
        return ((HotlineRates) told.answers().getFirst()).getWhole().getDispatched();
    }

    private static Message regionRequest(Read read, String region) {
        var builder = empty(read).newBuilderForType();
        for (var field : builder.getDescriptorForType().getFields()) {
            if (field.getOptions().getExtension(OptionsProto.region)) {
                builder.setField(field, region);
            } else if (field.getName().equals("page_size")) {
                builder.setField(field, 100);
            }
        }
        return builder.build();
    }

    /// With the id of a thing of this community, if the method wants one.
    private static Message idRequest(Read read, String community) {
        var things = seeded.of(community);
        var id =
                switch (ROWS.get(read.name())) {
                    case CASE -> things.caseId();
                    case WHISTLE -> things.whistleId();
                    case PRE_WHISTLE -> things.preWhistleId();
                    case ATTACHMENT -> things.attachmentId();
                    case TICKET -> things.ticketId();
                    case DISPUTE -> things.disputeId();
                    case EXPORT, OWN_EXPORT -> things.exportId();
                    case REGION,
                            REGION_ITSELF,
                            REGION_COUNT,
                            REGION_WHISTLES,
                            REGION_RATES,
                            NOTHING,
                            LIVE ->
                            "";
                };
        var builder = empty(read).newBuilderForType();
        Stream.of("id", "case_id", "dispute_id")
                .map(builder.getDescriptorForType()::findFieldByName)
                .filter(field -> field != null && !id.isEmpty())
                .forEach(field -> builder.setField(field, id));
        return builder.build();
    }

    private static Message empty(Read read) {
        return ((PrototypeMarshaller<Message>) read.call().getRequestMarshaller())
                .getMessagePrototype();
    }

    private static Told tell(Channel channel, Read read, Message request) {
        if (ROWS.get(read.name()) == By.LIVE) {
            return new Told("", List.of());
        }
        try {
            if (read.call().getType() == MethodDescriptor.MethodType.UNARY) {
                return new Told(
                        "",
                        List.of(
                                ClientCalls.blockingUnaryCall(
                                        channel, read.call(), CallOptions.DEFAULT, request)));
            }
            var answers = new ArrayList<Message>();
            ClientCalls.blockingServerStreamingCall(
                            channel, read.call(), CallOptions.DEFAULT, request)
                    .forEachRemaining(answers::add);
            return new Told("", answers);
        } catch (StatusRuntimeException refused) {
            assertThat(refused.getStatus().getCode())
                    .as(read.name() + ": " + refused.getMessage())
                    .isIn(Set.of(Status.Code.PERMISSION_DENIED, Status.Code.NOT_FOUND));
            return new Told(Refusals.reasonOf(refused).orElseThrow(), List.of());
        }
    }

    @SuppressWarnings("unchecked") // every message is a Message
    private static Stream<Read> reads() {
        return CITIZEN.beans(BindableService.class).stream()
                .map(BindableService::bindService)
                .filter(each ->
                        each.getServiceDescriptor().getName().startsWith("linli.governance"))
                .flatMap(each -> each.getMethods().stream())
                .map(each -> (MethodDescriptor<Message, Message>) each.getMethodDescriptor())
                .map(call ->
                        new Read(
                                call.getFullMethodName().replaceFirst("^.*[.]", ""),
                                call,
                                ((ProtoMethodDescriptorSupplier) call.getSchemaDescriptor())
                                        .getMethodDescriptor()))
                .filter(read ->
                        read.contract().getOptions().getIdempotencyLevel()
                                == IdempotencyLevel.NO_SIDE_EFFECTS);
    }
}
