package io.linli.gateway.caller;

import static io.linli.transcode.problem.EdgeReason.CREDENTIALS_AMBIGUOUS;
import static io.linli.transcode.problem.EdgeReason.CREDENTIALS_MISSING;

import io.linli.gateway.caller.CredentialSource.Strength;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Finds out who is calling: by session, by bearer token, by signature or by certificate, and never
/// by two at once.
@Component
public final class Credentials {
    private final CredentialSource[] sources;

    Credentials(List<CredentialSource> sources) {
        this.sources = sources.toArray(CredentialSource[]::new);
    }

    /// Whoever is calling, when that is known without asking anybody.
    ///
    /// @throws io.linli.transcode.problem.Refused when what the request says cannot hold
    public @Nullable Credential remembered(Asked asked) {
        var source = source(asked);
        return source == null ? null : source.remembered(asked);
    }

    /// Fails with `CREDENTIALS_MISSING` for a request that proves nothing.
    public Mono<Credential> require(Asked asked) {
        var source = source(asked);
        return source == null
                ? missing()
                : source.prove(asked).switchIfEmpty(Mono.defer(Credentials::missing));
    }

    private static Mono<Credential> missing() {
        return Mono.error(
                CREDENTIALS_MISSING.refuse(
                        "credentials: none (expected: a session, a bearer token, a signature by"
                                + " RFC 9421 or X-Sign, or a client certificate)"));
    }

    private @Nullable CredentialSource source(Asked asked) {
        CredentialSource best = null;
        var strength = Strength.NONE;
        var explicit = 0;
        for (var source : sources) {
            var each = source.strength(asked);
            if (each == Strength.EXPLICIT) {
                explicit++;
            }
            if (each.compareTo(strength) > 0) {
                best = source;
                strength = each;
            }
        }
        if (explicit > 1) {
            throw CREDENTIALS_AMBIGUOUS.refuse(
                    "credentials: a bearer token and a signature (expected: one of them)");
        }
        return best;
    }
}
