package io.linli.adapters.servicesportal.simulator;

import io.linli.adapters.simulators.kit.Fault;
import io.linli.adapters.simulators.kit.Faults;
import io.linli.adapters.simulators.kit.Web;
import io.linli.adapters.simulators.kit.Web.Answer;
import io.linli.signing.SignedRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The desk of a services portal: the catalogue of items, applications, ratings and licences.
/// Forgets everything when it stops. Rule: R-88 (c), (d), (g), (h).
final class ServiceDesk {
    static final int PAGE = 20;
    private static final Duration LICENCE_LIFE = Duration.ofMinutes(5);
    private static final int KEPT_MAX = 20_000;
    private static final int ITEMS = 45;

    private final Faults faults;
    private final Clock clock;
    private final List<String> items =
            new ArrayList<>(IntStream.range(0, ITEMS).mapToObj("I-%03d"::formatted).toList());
    private long version = 1;
    private final Map<String, Application> applications = new LinkedHashMap<>(); // by number
    private final Map<String, String> requests = new HashMap<>(); // numbers by requestId
    private final Set<String> ratings = new HashSet<>(); // number and round
    private final Map<String, Grant> grants = new HashMap<>(); // by token
    private int reads;

    private record Page(@Nullable Integer pageNo) {}

    private record Apply(@Nullable String requestId, @Nullable String itemCode) {}

    private record Number(@Nullable String caseNo) {}

    private record Supplement(
            @Nullable String requestId, @Nullable String caseNo, @Nullable String text) {}

    private record Rating(
            @Nullable String caseNo, @Nullable Integer serviceNumber, @Nullable Integer grade) {}

    private record Reading(
            @Nullable String authToken, @Nullable String type, @Nullable String purpose) {}

    private record Decided(@Nullable String caseNo, @Nullable String status) {}

    private record Holder(@Nullable String type, @Nullable String holder) {}

    private record Application(String number, String status, long version) {
        Application moved(String to) {
            return new Application(number, to, version + 1);
        }

        Map<String, Object> told() {
            return Map.of("caseNo", number, "status", status, "version", version);
        }
    }

    private record Grant(Holder holder, Instant end, boolean isUsed) {}

    ServiceDesk(Faults faults, Clock clock) {
        this.faults = faults;
        this.clock = clock;
    }

    /// @param guarded opens a path that asks for a token
    void open(Web web, BiConsumer<String, Function<SignedRequest, Answer>> guarded) {
        guarded.accept("/ykb/item/page", this::page);
        guarded.accept("/ykb/case/submit", this::submit);
        guarded.accept("/ykb/case/query", this::query);
        guarded.accept("/ykb/case/supplement", this::supplement);
        guarded.accept("/ykb/case/withdraw", this::withdraw);
        guarded.accept("/ykb/rating/push", this::rate);
        guarded.accept("/ykb/licence/read", this::read);
        web.on("POST", "/__ykb/decide", this::decide);
        web.on("POST", "/__ykb/grant", this::grant);
        web.on("GET", "/__ykb/desk", _ -> told());
    }

    private synchronized Answer page(SignedRequest request) {
        var asked = Web.read(request, Page.class).pageNo();
        if (asked == null || asked < 1) {
            return YkbSimulator.no("PARAM_ERROR", "pageNo");
        }
        if (asked > 1 && faults.strikes(YkbSimulator.PLATFORM, Fault.CHANGED_PAGE)) {
            items.removeFirst();
            version++;
        }
        var from = (int) Math.min((asked - 1L) * PAGE, items.size());
        var to = Math.min(from + PAGE, items.size());
        return YkbSimulator.yes(
                Map.of(
                        "total",
                        items.size(),
                        "version",
                        version,
                        "items",
                        items.subList(from, to).stream()
                                .map(code -> Map.of("itemCode", code, "itemName", "事项 " + code))
                                .toList()));
    }

    private synchronized Answer submit(SignedRequest request) {
        var apply = Web.read(request, Apply.class);
        if (apply.requestId() == null
                || !items.contains(String.valueOf(apply.itemCode()))
                || applications.size() >= KEPT_MAX) {
            return YkbSimulator.no("PARAM_ERROR", "requestId, itemCode");
        }
        var number =
                requests.computeIfAbsent(
                        apply.requestId(), _ -> "BJ%06d".formatted(applications.size() + 1));
        var made =
                applications.computeIfAbsent(number, _ -> new Application(number, "SUBMITTED", 1));
        return YkbSimulator.yes(made.told());
    }

    private synchronized Answer query(SignedRequest request) {
        var found = applications.get(String.valueOf(Web.read(request, Number.class).caseNo()));
        return found == null
                ? YkbSimulator.no("NOT_FOUND", "caseNo")
                : YkbSimulator.yes(found.told());
    }

    private synchronized Answer supplement(SignedRequest request) {
        var brought = Web.read(request, Supplement.class);
        var found = applications.get(String.valueOf(brought.caseNo()));
        if (found == null || brought.requestId() == null || brought.text() == null) {
            return YkbSimulator.no("NOT_FOUND", "caseNo");
        }
        if (requests.containsKey(brought.requestId())) {
            return YkbSimulator.yes(found.told());
        }
        if (!found.status().equals("CORRECTION")) {
            return YkbSimulator.no("STEP_ORDER", found.status());
        }
        requests.put(brought.requestId(), found.number());
        return moved(found, "SUBMITTED");
    }

    private synchronized Answer withdraw(SignedRequest request) {
        var found = applications.get(String.valueOf(Web.read(request, Number.class).caseNo()));
        if (found == null) {
            return YkbSimulator.no("NOT_FOUND", "caseNo");
        }
        return switch (found.status()) {
            case "WITHDRAWN" -> YkbSimulator.yes(found.told());
            case "COMPLETED", "REJECTED" -> YkbSimulator.no("STEP_ORDER", found.status());
            default -> moved(found, "WITHDRAWN");
        };
    }

    private Answer moved(Application found, String to) {
        var after = found.moved(to);
        applications.put(after.number(), after);
        return YkbSimulator.yes(after.told());
    }

    private synchronized Answer rate(SignedRequest request) {
        var rating = Web.read(request, Rating.class);
        var grade = rating.grade() == null ? 0 : rating.grade();
        if (!applications.containsKey(String.valueOf(rating.caseNo()))
                || rating.serviceNumber() == null
                || grade < 1
                || grade > 5) {
            return YkbSimulator.no("PARAM_ERROR", "caseNo, serviceNumber, grade");
        }
        return ratings.add(rating.caseNo() + " " + rating.serviceNumber())
                ? YkbSimulator.yes(Map.of("bad", grade <= 2))
                : YkbSimulator.no("RATED_ALREADY", "serviceNumber");
    }

    private synchronized Answer read(SignedRequest request) {
        var reading = Web.read(request, Reading.class);
        var token = String.valueOf(reading.authToken());
        var grant = grants.get(token);
        if (grant == null || !clock.instant().isBefore(grant.end())) {
            return YkbSimulator.no("GRANT_EXPIRED", "authToken");
        }
        if (grant.isUsed()) {
            return YkbSimulator.no("TOKEN_USED", "authToken");
        }
        if (reading.purpose() == null
                || reading.purpose().isBlank()
                || !String.valueOf(grant.holder().type()).equals(reading.type())) {
            return YkbSimulator.no("PARAM_ERROR", "type, purpose");
        }
        grants.put(token, new Grant(grant.holder(), grant.end(), true));
        reads++;
        return YkbSimulator.yes(
                Map.of(
                        "type",
                        reading.type(),
                        "number",
                        "110***********001X",
                        "holder",
                        String.valueOf(grant.holder().holder())));
    }

    private synchronized Answer decide(SignedRequest request) {
        var set = Web.read(request, Decided.class);
        var found = applications.get(String.valueOf(set.caseNo()));
        if (found == null || set.status() == null) {
            throw new IllegalArgumentException("caseNo, status (expected: of an application)");
        }
        applications.put(found.number(), found.moved(set.status()));
        return Answer.json(200, Map.of("status", set.status()));
    }

    private synchronized Answer grant(SignedRequest request) {
        if (grants.size() >= KEPT_MAX) {
            throw new IllegalArgumentException("grants (expected: less)");
        }
        var token = UUID.randomUUID().toString();
        var holder = Web.read(request, Holder.class);
        grants.put(token, new Grant(holder, clock.instant().plus(LICENCE_LIFE), false));
        return Answer.json(200, Map.of("authToken", token));
    }

    private synchronized Answer told() {
        return Answer.json(
                200,
                Map.of(
                        "applications",
                        applications.size(),
                        "ratings",
                        ratings.size(),
                        "reads",
                        reads));
    }
}
