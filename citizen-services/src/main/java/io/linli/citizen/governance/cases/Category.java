package io.linli.citizen.governance.cases;

/// What a case is about, as a code system words it.
public record Category(String codeSystem, CategoryKind kind, String code, String name) {
    public static final String CODE_SYSTEM_DEFAULT = "linli";

    public Category(String codeSystem, String code, String name) {
        this(codeSystem, CategoryKind.EVENT, code, name);
    }
}
