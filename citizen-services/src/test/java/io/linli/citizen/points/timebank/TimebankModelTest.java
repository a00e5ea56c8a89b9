package io.linli.citizen.points.timebank;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.StatusRuntimeException;
import io.linli.citizen.CitizenExtension;
import io.linli.mesh.call.Refusals;
import io.linli.proto.points.v1.TimeSession;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Random lives of sessions in Changning, where caps bite, against a model that knows only the
/// rules: what each step answers, what everybody has, what is held. The seed is printed; another
/// one is given with `-Dlinli.seed`, more steps with `-Dlinli.long=true`.
class TimebankModelTest {
    private static final int STEPS = Boolean.getBoolean("linli.long") ? 20_000 : 400;
    private static final int DAY_CAP = 4;

    @RegisterExtension static final CitizenExtension SERVICE = new CitizenExtension();

    /// What the model knows of a session.
    private static final class Played {
        final TimeSession made;
        final Instant start;
        final int planned;
        final boolean own;
        SessionState state = SessionState.REQUESTED;
        String provider = "";
        Instant in = Instant.EPOCH;
        Instant due;
        int time;
        boolean byRequester;
        boolean byProvider;

        Played(TimeSession made, Instant start, int planned, boolean own) {
            this.made = made;
            this.start = start;
            this.planned = planned;
            this.own = own;
            this.due = end();
        }

        Instant end() {
            return start.plus(Duration.ofMinutes(planned * 30L));
        }
    }

    private final long seed = Long.getLong("linli.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final TimebankWorld world = new TimebankWorld(SERVICE, "310105");
    private final List<String> elders = new ArrayList<>();
    private final List<String> adults = new ArrayList<>();
    private final List<Played> sessions = new ArrayList<>();
    private final Map<String, Integer> coins = new HashMap<>();
    private final Map<String, Integer> honour = new HashMap<>();
    private final Map<String, Integer> earned = new HashMap<>(); // by person and day
    private int granted;
    private int spent;
    private int accepted;
    private int paid;

    @Test
    void whateverHappensTheModelAndTheBankAgree() {
        System.out.println("linli.seed=" + seed);
        for (var number = 0; number < 4; number++) {
            elders.add(world.elder());
            adults.add(world.adult());
        }
        for (var step = 0; step < STEPS; step++) {
            step();
            if (step % 50 == 0) {
                agree();
            }
        }
        agree();
        TimebankChecks.hold(SERVICE);
        assertThat(accepted).isGreaterThan(STEPS / 50);
        assertThat(paid).isGreaterThan(STEPS / 100);
    }

    private void step() {
        switch (random.nextInt(16)) {
            case 0 -> grant();
            case 1, 2 -> request();
            case 3, 4, 5 -> accept();
            case 6, 7 -> signIn();
            case 8, 9 -> signOut();
            case 10, 11, 12 -> confirm();
            case 13 -> end();
            default ->
                    pass(
                            random.nextInt(40) == 0
                                    ? Duration.ofDays(8)
                                    : Duration.ofMinutes(5 + random.nextInt(40)));
        }
    }

    private void grant() {
        var amount = 1 + random.nextInt(6);
        if (granted + amount <= 300) {
            world.granted(amount);
            granted += amount;
        }
    }

    private void request() {
        var by = one(elders);
        var own = random.nextInt(4) == 0;
        var planned = 1 + random.nextInt(4);
        var start = now().plus(Duration.ofMinutes(random.nextInt(60)));
        var length = Duration.ofMinutes(planned * 30L);
        var free = coins(by) - held(by);
        var expected =
                own
                        ? free < planned ? "COINS_SHORT" : ""
                        : free >= planned ? "OWN_COINS_FIRST" : "";
        var made = new TimeSession[1];
        expect(
                expected,
                () ->
                        made[0] =
                                own
                                        ? world.requestOwn(by, start, length)
                                        : world.request(by, start, length));
        if (expected.isEmpty()) {
            sessions.add(new Played(made[0], start, planned, own));
        }
    }

    private void accept() {
        var played = random.nextInt(4) == 0 ? any() : any(SessionState.REQUESTED);
        if (played == null) {
            return;
        }
        var by = random.nextInt(5) == 0 ? one(elders) : one(adults);
        expect(refusalOfAccepting(played, by), () -> world.accept(played.made, by));
        if (refusalOfAccepting(played, by).isEmpty()) {
            accepted++;
            played.provider = by;
            to(played, SessionState.ACCEPTED, played.start.plus(Duration.ofMinutes(60)));
        }
    }

    private String refusalOfAccepting(Played played, String by) {
        if (played.state != SessionState.REQUESTED) {
            return "SESSION_STATE";
        }
        if (by.equals(played.made.getRequesterId())) {
            return "SELF_SERVICE";
        }
        if (!now().isBefore(played.start.plus(Duration.ofMinutes(60)))) {
            return "TOO_LATE";
        }
        var busy =
                sessions.stream()
                        .filter(each -> each.provider.equals(by))
                        .filter(each ->
                                each.state == SessionState.ACCEPTED
                                        || each.state == SessionState.SIGNED_IN)
                        .anyMatch(each ->
                                each.start.isBefore(played.end())
                                        && each.end().isAfter(played.start));
        if (busy) {
            return "SESSION_OVERLAP";
        }
        var payer = played.made.getRequesterId();
        if (played.own) {
            return coins(payer) - held(payer) < played.planned ? "COINS_SHORT" : "";
        }
        return granted - spent - heldOfPool() < played.planned ? "POOL_EMPTY" : "";
    }

    private void signIn() {
        var played = any(SessionState.ACCEPTED);
        if (played == null) {
            return;
        }
        var open = !now().isBefore(played.start.minus(Duration.ofMinutes(30)));
        var away =
                sessions.stream()
                        .anyMatch(each ->
                                each.provider.equals(played.provider)
                                        && each.state == SessionState.SIGNED_IN);
        var expected = open ? away ? "SESSION_OVERLAP" : "" : "TOO_EARLY";
        expect(expected, () -> world.signIn(world.session(played.made.getId())));
        if (expected.isEmpty()) {
            played.in = now();
            to(played, SessionState.SIGNED_IN, played.end().plus(Duration.ofHours(12)));
        }
    }

    private void signOut() {
        var played = any(SessionState.SIGNED_IN);
        if (played == null) {
            return;
        }
        expect("", () -> world.signOut(world.session(played.made.getId())));
        played.time = (int) (Duration.between(played.in, now()).toMinutes() / 30);
        to(played, SessionState.SIGNED_OUT, now().plus(Duration.ofDays(7)));
    }

    private void confirm() {
        var played = any(SessionState.SIGNED_OUT);
        if (played == null) {
            return;
        }
        var requester = random.nextBoolean();
        var by = requester ? played.made.getRequesterId() : played.provider;
        var twice = requester ? played.byRequester : played.byProvider;
        expect(twice ? "SESSION_STATE" : "", () -> world.confirm(played.made, by));
        if (!twice) {
            played.byRequester |= requester;
            played.byProvider |= !requester;
            if (played.byRequester && played.byProvider) {
                pay(played, played.time);
            }
        }
    }

    /// Called off, disputed or decided.
    private void end() {
        var played = any();
        if (played == null) {
            return;
        }
        switch (played.state) {
            case REQUESTED, ACCEPTED -> {
                if (random.nextInt(3) == 0) {
                    expect("", () -> world.cancel(played.made, played.made.getRequesterId()));
                    to(played, SessionState.CANCELLED, Instant.MAX);
                }
            }
            case SIGNED_IN, SIGNED_OUT -> {
                expect("", () -> world.dispute(played.made, played.provider));
                to(played, SessionState.DISPUTED, now().plus(Duration.ofDays(30)));
            }
            case DISPUTED -> {
                var time = random.nextInt(6);
                expect("", () -> world.decide(played.made, time));
                if (time == 0) {
                    to(played, SessionState.VOIDED, Instant.MAX);
                } else {
                    pay(played, time);
                }
            }
            case DONE, CANCELLED, NO_SHOW, VOIDED ->
                    expect(
                            "SESSION_STATE",
                            () -> world.cancel(played.made, played.made.getRequesterId()));
        }
    }

    private void pay(Played played, int time) {
        var day = LocalDate.ofInstant(played.in, Ages.BEIJING);
        var key = played.provider + day;
        var left = DAY_CAP - earned.getOrDefault(key, 0);
        var worth = Math.min(Math.min(time, played.planned), left);
        earned.merge(key, worth, Integer::sum);
        coins.merge(played.provider, worth, Integer::sum);
        honour.merge(played.provider, time - worth, Integer::sum);
        if (played.own) {
            coins.merge(played.made.getRequesterId(), -worth, Integer::sum);
        } else {
            spent += worth;
        }
        paid++;
        to(played, SessionState.DONE, Instant.MAX);
    }

    /// Time passes; what is due is done, first due first, and then what that makes due.
    private void pass(Duration by) {
        SERVICE.clock().forward(by);
        var due = true;
        while (due) {
            due = false;
            for (var played : sessions) {
                if (!played.due.isAfter(now())) {
                    world.timeOut(played.made);
                    switch (played.state) {
                        case REQUESTED, DISPUTED -> to(played, SessionState.VOIDED, Instant.MAX);
                        case ACCEPTED -> to(played, SessionState.NO_SHOW, Instant.MAX);
                        case SIGNED_IN, SIGNED_OUT ->
                                to(played, SessionState.DISPUTED, now().plus(Duration.ofDays(30)));
                        case DONE, CANCELLED, NO_SHOW, VOIDED -> throw new AssertionError();
                    }
                    due = true;
                }
            }
        }
    }

    private void agree() {
        for (var played : sessions) {
            assertThat(world.session(played.made.getId()).getState().name())
                    .as("seed %s, session %s", seed, played.made.getId())
                    .isEqualTo(played.state.name());
        }
        for (var people : List.of(elders, adults)) {
            for (var person : people) {
                var known = world.known(person);
                assertThat(
                                List.of(
                                        known.getCoinHalfHours(),
                                        known.getHeldHalfHours(),
                                        known.getHonourHalfHours()))
                        .as("seed %s, member %s", seed, person)
                        .containsExactly(
                                coins(person), held(person), honour.getOrDefault(person, 0));
            }
        }
        var pool = world.pool();
        assertThat(List.of(pool.getAvailableHalfHours(), pool.getHeldHalfHours()))
                .as("seed %s, pool", seed)
                .containsExactly((long) granted - spent - heldOfPool(), (long) heldOfPool());
    }

    private void expect(String reason, Supplier<TimeSession> call) {
        var told = "";
        try {
            call.get();
        } catch (StatusRuntimeException refused) {
            told = Refusals.reasonOf(refused).orElse(refused.toString());
        }
        assertThat(told).as("seed %s", seed).isEqualTo(reason);
    }

    private static void to(Played played, SessionState state, Instant due) {
        played.state = state;
        played.due = due;
    }

    private Instant now() {
        return SERVICE.clock().instant();
    }

    private int coins(String member) {
        return coins.getOrDefault(member, 0);
    }

    private int held(String member) {
        return sessions.stream()
                .filter(each -> each.own && each.made.getRequesterId().equals(member))
                .filter(each -> each.state.holds())
                .mapToInt(each -> each.planned)
                .sum();
    }

    private int heldOfPool() {
        return sessions.stream()
                .filter(each -> !each.own && each.state.holds())
                .mapToInt(each -> each.planned)
                .sum();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /// Of the last ones, as the older are over.
    private @org.jspecify.annotations.Nullable Played any(SessionState... states) {
        var wanted = List.of(states);
        var found =
                sessions.stream()
                        .skip(Math.max(0, sessions.size() - 40))
                        .filter(each -> wanted.isEmpty() || wanted.contains(each.state))
                        .toList();
        return found.isEmpty() ? null : one(found);
    }
}
