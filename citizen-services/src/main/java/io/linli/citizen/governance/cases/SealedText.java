package io.linli.citizen.governance.cases;

/// Personal data as it is kept: encrypted, in Base64. Empty when nothing was said.
public record SealedText(String base64) {
    public static final SealedText EMPTY = new SealedText("");

    public boolean isEmpty() {
        return base64.isEmpty();
    }
}
