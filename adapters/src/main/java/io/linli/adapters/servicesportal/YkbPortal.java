package io.linli.adapters.servicesportal;

import static io.linli.adapters.outside.PlatformFailure.Cause.NONSENSE;

import io.linli.adapters.codes.CodeKind;
import io.linli.adapters.codes.CodedEnvelope;
import io.linli.adapters.codes.Codes;
import io.linli.adapters.codes.Outcome;
import io.linli.adapters.outside.Guard;
import io.linli.adapters.outside.PlatformFailure;
import io.linli.adapters.outside.Tokens;
import io.linli.adapters.portal.PortalDialect;
import io.linli.adapters.portal.Progress;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The services portal: one token for everything we ask of it.
public final class YkbPortal implements PortalDialect {
    private static final Duration AHEAD = Duration.ofMinutes(1);
    private static final long EXPIRES_MAX = 24 * 3600;
    private static final Pattern CODE = Pattern.compile("[!-~]{1,256}");

    private final YkbApi api;
    private final YkbSettings settings;
    private final Guard guard;
    private final Codes codes;
    private final Clock clock;
    private final CodedEnvelope envelope;
    private final Tokens tokens;

    YkbPortal(YkbApi api, YkbSettings settings, Guard guard, Codes codes, Clock clock) {
        this.api = api;
        this.settings = settings;
        this.guard = guard;
        this.codes = codes;
        this.clock = clock;
        this.envelope = new CodedEnvelope(code -> codes.outcome(code, "answer"));
        this.tokens =
                new Tokens(
                        "servicesportal",
                        () -> guard.once(this::newToken),
                        AHEAD,
                        settings.tokensPerMinute(),
                        clock);
    }

    @Override
    public Optional<Telling> to(String partnerId) {
        return partnerId.equals(settings.partnerId()) ? Optional.of(this::tell) : Optional.empty();
    }

    /// Who has logged in and was given `code`. A code counts once: whoever gets no answer must have
    /// the resident log in again.
    ///
    /// @throws PlatformFailure REFUSED for a code that was used, has ended or is none
    public Resident residentOf(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new PlatformFailure(
                    PlatformFailure.Cause.REFUSED, "code (expected: " + CODE.pattern() + ")", null);
        }
        var user =
                tokens.with(
                        token ->
                                guard.once(() ->
                                        envelope.data(api.user(token, new YkbApi.Login(code)))),
                        this::isTokenOver);
        var openId = user.path("openId").asString("");
        if (openId.isBlank()) {
            throw new PlatformFailure(NONSENSE, "openId: none (expected: one)", null);
        }
        return new Resident(
                openId,
                user.path("userName").asString(""),
                user.path("mobile").asString(""),
                assurance(user));
    }

    /// A level nobody knows is the lowest.
    private int assurance(JsonNode user) {
        return codes.ours(
                        CodeKind.IDENTITY,
                        user.path("authLevel").asString("none"),
                        clock.instant(),
                        "login")
                .filter(level -> level.matches("[0-" + Resident.ASSURANCE_MAX + "]"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    /// Progress in the portal's words.
    ///
    /// @throws PlatformFailure if it has no word for the status
    YkbApi.Affair affair(Progress progress) {
        return new YkbApi.Affair(
                progress.eventId(),
                progress.externalId(),
                progress.bizId(),
                progress.version(),
                theirs(progress.status()),
                progress.ts());
    }

    /// Asks for what can be asked for again.
    ///
    /// @param by whose guard is used
    JsonNode asked(Guard by, Function<String, JsonNode> call) {
        return tokens.with(
                token -> by.repeatedly(() -> envelope.data(call.apply(token))), this::isTokenOver);
    }

    /// Does what must not be done again without asking.
    ///
    /// @param by whose guard is used
    JsonNode done(Guard by, Function<String, JsonNode> call) {
        return tokens.with(
                token -> by.once(() -> envelope.data(call.apply(token))), this::isTokenOver);
    }

    private void tell(Progress progress) {
        var affair = affair(progress);
        tokens.with(
                token ->
                        guard.once(() -> {
                            envelope.check(api.tell(token, affair));
                            return affair;
                        }),
                this::isTokenOver);
    }

    /// Without a code in the table nothing is sent, and it is tried again until there is one.
    private String theirs(String status) {
        return codes.theirs(CodeKind.STATUS, status)
                .orElseThrow(() ->
                        PlatformFailure.unsent(
                                "servicesportal: no code for "
                                        + status
                                        + " (expected: one in code_map)",
                                null));
    }

    private Tokens.Token newToken() {
        var answer =
                envelope.data(
                        api.token(
                                new YkbApi.App(
                                        settings.appId(), settings.appKey(), settings.secret())));
        var token = answer.path("jsapiToken").asString("");
        var seconds = answer.path("expiresIn").asLong(0);
        if (!CODE.matcher(token).matches() || seconds < 1 || seconds > EXPIRES_MAX) {
            throw new PlatformFailure(
                    NONSENSE, "jsapiToken, expiresIn (expected: a token and its seconds)", null);
        }
        return new Tokens.Token(token, clock.instant().plusSeconds(seconds));
    }

    private boolean isTokenOver(PlatformFailure failure) {
        return !failure.code().isEmpty()
                && codes.outcome(failure.code(), "answer")
                        .filter(Outcome.TOKEN::equals)
                        .isPresent();
    }
}
