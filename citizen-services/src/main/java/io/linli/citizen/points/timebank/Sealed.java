package io.linli.citizen.points.timebank;

/// Personal data as it is kept: encrypted, in Base64. Empty when nothing was said.
public record Sealed(String base64) {
    public boolean isEmpty() {
        return base64.isEmpty();
    }
}
