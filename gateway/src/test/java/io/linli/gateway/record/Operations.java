package io.linli.gateway.record;

/// Records for tests.
final class Operations {
    private Operations() {}

    static OperationRecord numbered(long number) {
        return of("linli.A/Do", 200, "-", number);
    }

    static OperationRecord of(String method, int status, String reason, long micros) {
        return new OperationRecord(
                1_767_225_600_000_000L,
                "PERSON:1",
                "110101",
                "POST",
                method,
                "/v1/cases/\"1\"",
                status,
                reason,
                "-",
                reason.equals("-") ? "-" : "provider",
                micros,
                0,
                10,
                20,
                false,
                "0af7651916cd43dd8448eb211c80319c",
                "b7ad6b7169203331",
                "",
                true);
    }
}
