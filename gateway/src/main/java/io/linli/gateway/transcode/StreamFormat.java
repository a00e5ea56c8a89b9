package io.linli.gateway.transcode;

import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;

/// How the messages of a stream are written.
enum StreamFormat {
    /// Server-sent events, which browsers follow by themselves.
    EVENTS(MediaType.TEXT_EVENT_STREAM) {
        @Override
        String opening() {
            return "retry: 2000\n\n";
        }

        @Override
        String message(long index, String json) {
            return "id: " + index + "\ndata: " + json + "\n\n";
        }

        @Override
        String beat() {
            return ": still here\n\n";
        }

        @Override
        String error(String problem) {
            return "event: error\ndata: " + problem + "\n\n";
        }
    },
    /// One JSON value a line; an empty line is a sign of life.
    LINES(MediaType.APPLICATION_NDJSON) {
        @Override
        String opening() {
            return "\n";
        }

        @Override
        String message(long index, String json) {
            return json + "\n";
        }

        @Override
        String beat() {
            return "\n";
        }

        @Override
        String error(String problem) {
            return "{\"error\":" + problem + "}\n";
        }
    };

    /// Stands for the end, when the caller may no longer listen.
    static final String ENDED = "";

    private final MediaType contentType;

    StreamFormat(MediaType contentType) {
        this.contentType = contentType;
    }

    static StreamFormat askedFor(ServerHttpRequest request) {
        return request.getHeaders().getAccept().stream()
                        .anyMatch(MediaType.APPLICATION_NDJSON::equalsTypeAndSubtype)
                ? LINES
                : EVENTS;
    }

    MediaType contentType() {
        return contentType;
    }

    abstract String opening();

    abstract String message(long index, String json);

    abstract String beat();

    abstract String error(String problem);
}
