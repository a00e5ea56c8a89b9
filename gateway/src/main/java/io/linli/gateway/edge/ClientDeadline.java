package io.linli.gateway.edge;

import static io.linli.transcode.problem.EdgeReason.DEADLINE_INVALID;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.server.ServerWebExchange;

/// How long the client is willing to wait, as the header `grpc-timeout` says: up to 8 digits and a
/// unit.
public final class ClientDeadline {
    private static final String HEADER = "grpc-timeout";
    private static final String KEY = ClientDeadline.class.getName();
    private static final Pattern FORMAT = Pattern.compile("([0-9]{1,8})([HMSmun])");

    private ClientDeadline() {}

    static void remember(ServerWebExchange exchange) {
        var header = exchange.getRequest().getHeaders().getFirst(HEADER);
        if (header != null) {
            exchange.getAttributes().put(KEY, parse(header));
        }
    }

    /// Empty when the client has not said.
    public static Optional<Duration> of(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getAttribute(KEY));
    }

    static Duration parse(String header) {
        var match = FORMAT.matcher(header);
        if (!match.matches() || Long.parseLong(match.group(1)) == 0) {
            throw DEADLINE_INVALID.refuse(
                    HEADER, "expected 1..8 digits and one of H M S m u n, such as 5S");
        }
        var unit =
                switch (match.group(2)) {
                    case "H" -> ChronoUnit.HOURS;
                    case "M" -> ChronoUnit.MINUTES;
                    case "S" -> ChronoUnit.SECONDS;
                    case "m" -> ChronoUnit.MILLIS;
                    case "u" -> ChronoUnit.MICROS;
                    default -> ChronoUnit.NANOS;
                };
        return Duration.of(Long.parseLong(match.group(1)), unit);
    }
}
