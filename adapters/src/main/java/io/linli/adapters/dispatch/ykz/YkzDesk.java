package io.linli.adapters.dispatch.ykz;

import static io.linli.adapters.outside.PlatformFailure.Cause.NONSENSE;

import io.linli.adapters.codes.Codes;
import io.linli.adapters.codes.Outcome;
import io.linli.adapters.delivery.Content.WhistleNotice;
import io.linli.adapters.delivery.Delivery;
import io.linli.adapters.dispatch.OrderDesk;
import io.linli.adapters.outside.Form;
import io.linli.adapters.outside.Guard;
import io.linli.adapters.outside.PlatformFailure;
import io.linli.adapters.outside.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Orders in 渝快政's dialect: signed forms with an access token.
final class YkzDesk implements OrderDesk {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration AHEAD = Duration.ofMinutes(1);
    private static final String ORDER = "orderNo";
    private static final String NOTICE = "noticeNo";
    private static final long EXPIRES_MAX = 7 * 24 * 3600;

    private final YkzApi api;
    private final YkzSettings settings;
    private final Guard guard;
    private final Codes codes;
    private final Clock clock;
    private final YkzEnvelope envelope;
    private final Tokens tokens;

    YkzDesk(YkzApi api, YkzSettings settings, Guard guard, Codes codes, Clock clock) {
        this.api = api;
        this.settings = settings;
        this.guard = guard;
        this.codes = codes;
        this.clock = clock;
        this.envelope = new YkzEnvelope(code -> codes.outcome(code, "answer"));
        this.tokens =
                new Tokens(
                        "ykz",
                        () -> guard.repeatedly(this::newToken),
                        AHEAD,
                        settings.tokensPerMinute(),
                        clock);
    }

    @Override
    public String place(Delivery delivery) {
        if (delivery.content() instanceof WhistleNotice word) {
            return tell(delivery, word);
        }
        var order = JSON.writeValueAsString(YkzOrder.of(delivery, codes));
        return tokens.with(
                token ->
                        guard.once(() ->
                                number(
                                        ORDER,
                                        api.create(form(delivery, token, Map.of("order", order))))),
                this::isTokenOver);
    }

    private String tell(Delivery delivery, WhistleNotice word) {
        var notice = JSON.writeValueAsString(YkzNotice.of(delivery, word, codes));
        return tokens.with(
                token ->
                        guard.once(() ->
                                number(
                                        NOTICE,
                                        api.tell(form(delivery, token, Map.of("notice", notice))))),
                this::isTokenOver);
    }

    @Override
    public Optional<String> find(Delivery delivery) {
        try {
            return Optional.of(
                    tokens.with(
                            token -> guard.repeatedly(() -> found(delivery, token)),
                            this::isTokenOver));
        } catch (PlatformFailure e) {
            if (is(e, Outcome.ABSENT)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private String found(Delivery delivery, String token) {
        var form = form(delivery, token, Map.of());
        return delivery.content() instanceof WhistleNotice
                ? number(NOTICE, api.notice(form))
                : number(ORDER, api.get(form));
    }

    /// Asks for what can be asked for again.
    ///
    /// @param by whose guard is used
    JsonNode asked(Guard by, Function<Form, JsonNode> call, Map<String, String> more) {
        return tokens.with(
                token -> {
                    var fields = new HashMap<>(more);
                    fields.put("access_token", token);
                    fields.put("tenantId", settings.tenantId());
                    var form = new Form(fields);
                    return by.repeatedly(() -> envelope.ofOpenPlatform(call.apply(form)));
                },
                this::isTokenOver);
    }

    private Form form(Delivery delivery, String token, Map<String, String> more) {
        var fields = new HashMap<>(more);
        fields.put("access_token", token);
        fields.put("tenantId", settings.tenantId());
        fields.put("bizTaskId", delivery.id().toString());
        return new Form(fields);
    }

    private Tokens.Token newToken() {
        var answer =
                envelope.ofOpenPlatform(
                        api.token(
                                new Form(
                                        Map.of(
                                                "appkey",
                                                settings.appKey(),
                                                "appsecret",
                                                settings.appSecret()))));
        var token = answer.path("accessToken").asString("");
        var seconds = answer.path("expiresIn").asLong(0);
        if (token.isBlank() || seconds < 1 || seconds > EXPIRES_MAX) {
            throw new PlatformFailure(
                    NONSENSE, "accessToken, expiresIn (expected: a token and its seconds)", null);
        }
        return new Tokens.Token(token, clock.instant().plusSeconds(seconds));
    }

    private String number(String name, JsonNode answer) {
        var number = envelope.ofOpenPlatform(answer).path(name).asString("");
        if (number.isBlank()) {
            throw new PlatformFailure(
                    NONSENSE, name + ": none (expected: one, as both flags are true)", null);
        }
        return number;
    }

    private boolean isTokenOver(PlatformFailure failure) {
        return is(failure, Outcome.TOKEN);
    }

    private boolean is(PlatformFailure failure, Outcome outcome) {
        return !failure.code().isEmpty()
                && codes.outcome(failure.code(), "answer").filter(outcome::equals).isPresent();
    }
}
