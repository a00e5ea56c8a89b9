package io.linli.citizen.governance.grpc;

import java.util.List;
import java.util.stream.Collectors;

/// Tables as RFC 4180 has them.
final class Csv {
    /// Without it spreadsheets take Chinese for something else.
    static final String BYTE_ORDER = "\uFEFF";

    private static final String QUOTE = "\"";

    private Csv() {}

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /// What a spreadsheet would take for a formula becomes plain text.
    private static String cell(String text) {
        var plain = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? QUOTE + plain.replace(QUOTE, QUOTE + QUOTE) + QUOTE
                : plain;
    }
}
