package io.linli.adapters.exchange;

import static io.linli.adapters.outside.PlatformFailure.Cause.NONSENSE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.linli.adapters.codes.CodedEnvelope;
import io.linli.adapters.codes.Codes;
import io.linli.adapters.outside.Guard;
import io.linli.adapters.outside.Outside;
import io.linli.adapters.outside.PlatformFailure;
import io.linli.signing.ExchangeSigner;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.function.Function;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;

/// Asks the exchange for the next secret. It comes encrypted with AES under our `appKey`; the mode
/// is not public, ECB with PKCS 5 is what samples use (docs/rules/platforms.md §5).
final class SecretRefresh implements Function<String, ExchangeSecret> {
    private static final String CIPHER = "AES/ECB/PKCS5Padding";
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final ExchangeSettings settings;
    private final Outside outside;
    private final Guard guard;
    private final CodedEnvelope envelope;
    private final Clock clock;

    SecretRefresh(
            ExchangeSettings settings, Outside outside, Guard guard, Codes codes, Clock clock) {
        this.settings = settings;
        this.outside = outside;
        this.guard = guard;
        this.envelope = new CodedEnvelope(code -> codes.outcome(code, "answer"));
        this.clock = clock;
    }

    @Override
    public ExchangeSecret apply(String signingWith) {
        var signer =
                new ExchangeSigner(
                        settings.requester(), settings.service(), () -> signingWith, clock);
        var api = outside.client(ExchangeApi.class, settings.url(), signer, envelope::ofStatus);
        var data =
                guard.once(() ->
                        envelope.data(
                                api.refresh(new ExchangeApi.Requester(settings.requester()))));
        var end = end(data.path("secretEndTime"));
        var now = clock.instant();
        if (!now.isBefore(end)) {
            throw new PlatformFailure(
                    NONSENSE, "secretEndTime: " + end + " (expected: in the future)", null);
        }
        return new ExchangeSecret(opened(data.path("secret").asString("")), now, end);
    }

    private String opened(String sealed) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(settings.appKey().getBytes(UTF_8), "AES"));
            var opened = new String(cipher.doFinal(Base64.getDecoder().decode(sealed)), UTF_8);
            if (!opened.isBlank()) {
                return opened;
            }
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            // said below; the cause may hold what must not be shown
        }
        throw new PlatformFailure(NONSENSE, "secret: does not open with our app key", null);
    }

    /// Milliseconds, or Beijing time without zone.
    private static Instant end(JsonNode time) {
        var text = time.asString("");
        try {
            return text.matches("[0-9]{13}")
                    ? Instant.ofEpochMilli(Long.parseLong(text))
                    : LocalDateTime.parse(text, TIME).toInstant(BEIJING);
        } catch (DateTimeException _) {
            throw new PlatformFailure(
                    NONSENSE, "secretEndTime (expected: milliseconds or Beijing time)", null);
        }
    }
}
