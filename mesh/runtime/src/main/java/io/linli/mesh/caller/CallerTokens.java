package io.linli.mesh.caller;

import static io.linli.mesh.refusal.CommonReason.CALLER_UNKNOWN;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Timestamp;
import io.grpc.Metadata;
import io.linli.mesh.refusal.Refusal;
import io.linli.proto.mesh.v1.CallerClaims;
import io.linli.proto.mesh.v1.CallerToken;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Makes and checks the short-lived tokens by which one process of the mesh tells another who is
/// calling.
///
/// Each process signs with a key of its own (Ed25519), so none can speak for another; only the
/// gateway may vouch for people and partners, a service only for itself.
public final class CallerTokens {
    public static final Metadata.Key<byte[]> HEADER =
            Metadata.Key.of("linli-caller-bin", Metadata.BINARY_BYTE_MARSHALLER);
    static final Duration LIFETIME = Duration.ofMinutes(2);
    private static final int REMEMBERED_MAX = 10_000;
    private static final String GATEWAY = "gateway";

    private final String name;
    private final PrivateKey key;
    private final Map<String, PublicKey> trusted;
    private final Clock clock;
    private final Map<ByteString, Checked> remembered =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<ByteString, Checked> eldest) {
                    return size() > REMEMBERED_MAX;
                }
            };

    private record Checked(Caller caller, long expiresAtSecond) {}

    public CallerTokens(CallerSettings settings, Clock clock) {
        this.name = settings.name();
        this.key = settings.signingKey();
        this.trusted = settings.trustedKeys();
        this.clock = clock;
    }

    /// The name this process signs with.
    public String name() {
        return name;
    }

    /// A token for `caller`, good for two minutes.
    public byte[] issue(Caller caller) {
        var expires = clock.instant().plus(LIFETIME);
        var claims =
                CallerClaims.newBuilder()
                        .setKind(CallerClaims.Kind.valueOf(caller.kind().name()))
                        .setId(caller.id())
                        .setName(caller.name())
                        .addAllRoles(caller.roles())
                        .addAllScopes(caller.scopes())
                        .setRegion(caller.region())
                        .addAllEstates(caller.estates())
                        .setOrg(caller.org())
                        .setExpireTime(Timestamp.newBuilder().setSeconds(expires.getEpochSecond()))
                        .build()
                        .toByteString();
        try {
            var signer = Signature.getInstance("Ed25519");
            signer.initSign(key);
            signer.update(signedPart(name, claims));
            return CallerToken.newBuilder()
                    .setIssuer(name)
                    .setClaims(claims)
                    .setSignature(ByteString.copyFrom(signer.sign()))
                    .build()
                    .toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this process cannot sign caller tokens", e);
        }
    }

    /// The caller a token speaks of.
    ///
    /// @throws Refusal `CALLER_UNKNOWN` when the token is forged, stale or from a stranger
    public Caller check(byte[] token) {
        var now = clock.instant().getEpochSecond();
        var bytes = ByteString.copyFrom(token);
        Checked checked;
        synchronized (remembered) {
            checked = remembered.get(bytes);
        }
        if (checked == null) {
            checked = verify(token);
            synchronized (remembered) {
                remembered.put(bytes, checked);
            }
        }
        if (checked.expiresAtSecond() < now) {
            throw refused("expired");
        }
        return checked.caller();
    }

    private Checked verify(byte[] bytes) {
        try {
            var token = CallerToken.parseFrom(bytes);
            var issuer = trusted.get(token.getIssuer());
            if (issuer == null) {
                throw refused("issued by a stranger");
            }
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(issuer);
            verifier.update(signedPart(token.getIssuer(), token.getClaims()));
            if (!verifier.verify(token.getSignature().toByteArray())) {
                throw refused("signature does not fit");
            }
            var claims = CallerClaims.parseFrom(token.getClaims());
            var caller = caller(claims);
            if (!token.getIssuer().equals(GATEWAY)
                    && !caller.equals(Caller.service(token.getIssuer()))) {
                throw refused("a service may only speak for itself");
            }
            return new Checked(caller, claims.getExpireTime().getSeconds());
        } catch (InvalidProtocolBufferException | GeneralSecurityException e) {
            throw refused("malformed");
        }
    }

    private static Caller caller(CallerClaims claims) {
        return new Caller(
                switch (claims.getKind()) {
                    case PERSON -> Caller.Kind.PERSON;
                    case PARTNER -> Caller.Kind.PARTNER;
                    case SERVICE -> Caller.Kind.SERVICE;
                    case KIND_UNSPECIFIED, UNRECOGNIZED -> throw refused("of no kind");
                },
                claims.getId(),
                claims.getName(),
                Set.copyOf(claims.getRolesList()),
                Set.copyOf(claims.getScopesList()),
                claims.getRegion(),
                Set.copyOf(claims.getEstatesList()),
                claims.getOrg());
    }

    private static byte[] signedPart(String issuer, ByteString claims) {
        return ByteString.copyFrom(issuer + "\0", StandardCharsets.UTF_8)
                .concat(claims)
                .toByteArray();
    }

    private static Refusal refused(String why) {
        return CALLER_UNKNOWN.refuse("caller token", why);
    }
}
