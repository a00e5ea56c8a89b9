package io.linli.citizen.governance.whistle;

/// A department's code, such as `110105-CGW`.
public record OrgCode(String value) {
    @Override
    public String toString() {
        return value;
    }
}
