package io.linli.adapters.hotline;

import static io.linli.adapters.delivery.Content.HotlineStep.Step.EXTENSION;
import static io.linli.adapters.outside.PlatformFailure.Cause.NONSENSE;

import io.linli.adapters.codes.CodeKind;
import io.linli.adapters.codes.Codes;
import io.linli.adapters.delivery.Content.HotlineStep;
import io.linli.adapters.delivery.Delivery;
import io.linli.adapters.delivery.Platform;
import io.linli.adapters.delivery.Recipient;
import io.linli.adapters.delivery.Sighting;
import io.linli.adapters.outside.Guard;
import io.linli.adapters.outside.PlatformFailure;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Tells the hotline of our steps on its tickets.
final class HotlineSteps implements Recipient {
    private static final String NO_SUCH_STEP = "A0404";
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    private final HotlineApi api;
    private final Guard guard;
    private final Codes codes;

    HotlineSteps(HotlineApi api, Guard guard, Codes codes) {
        this.api = api;
        this.guard = guard;
        this.codes = codes;
    }

    @Override
    public Platform platform() {
        return Platform.HOTLINE;
    }

    @Override
    public String handOver(Delivery delivery) {
        var step = step(delivery);
        return guard.once(() -> number(api.tell(step.stepId(), step).content()));
    }

    @Override
    public Sighting lookUp(Delivery delivery) {
        return guard.repeatedly(() -> {
            try {
                return new Sighting.Here(number(api.find(delivery.id().toString()).content()));
            } catch (PlatformFailure e) {
                if (e.code().equals(NO_SUCH_STEP)) {
                    return new Sighting.Absent();
                }
                throw e;
            }
        });
    }

    HotlineApi.Step step(Delivery delivery) {
        var told = (HotlineStep) delivery.content();
        var isRequest = told.step() == EXTENSION;
        return new HotlineApi.Step(
                delivery.id().toString(),
                told.ticketNumber(),
                theirs(told.step()),
                codes.theirs(CodeKind.UNIT, told.org()).orElse(told.org()),
                told.text(),
                isRequest ? null : beijing(told.time()),
                isRequest ? beijing(told.time()) : null);
    }

    /// Without a code in the table nothing is sent, and it is tried again until there is one.
    private String theirs(HotlineStep.Step step) {
        return codes.theirs(CodeKind.STATUS, step.name())
                .orElseThrow(() ->
                        PlatformFailure.unsent(
                                "hotline: no code for " + step + " (expected: one in code_map)",
                                null));
    }

    private static String number(HotlineApi.Told told) {
        if (told.receiptNo() == null || told.receiptNo().isBlank()) {
            throw new PlatformFailure(
                    NONSENSE, "receiptNo: none (expected: one, as code is 0)", null);
        }
        return told.receiptNo();
    }

    private static String beijing(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atOffset(BEIJING));
    }
}
