package io.linli.signing;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// How a request may be signed; each dialect has its own word for it.
public enum SigningAlgorithm {
    HMAC_SHA256("hmac-sha256", "hmac-sha256", "HMAC-SHA256"),
    HMAC_SM3("hmac-sm3", "hmac-sm3", "HMAC-SM3"),
    /// SM2 over SM3 (GB/T 32918.2) with the default user id of GM/T 0009.
    SM2("sm2", "sm2-sm3", "SM2");

    private final String word;
    final String alg; // in RFC 9421; hmac-sm3 and sm2-sm3 are private names
    final String signType; // in X-Sign-Type

    SigningAlgorithm(String word, String alg, String signType) {
        this.word = word;
        this.alg = alg;
        this.signType = signType;
    }

    /// The word partners are registered with: `hmac-sha256`, `hmac-sm3` or `sm2`.
    public String word() {
        return word;
    }

    public static Optional<SigningAlgorithm> ofWord(String word) {
        return find(SigningAlgorithm::word, word);
    }

    static Optional<SigningAlgorithm> find(Function<SigningAlgorithm, String> name, String value) {
        return Stream.of(values()).filter(each -> name.apply(each).equals(value)).findFirst();
    }
}
