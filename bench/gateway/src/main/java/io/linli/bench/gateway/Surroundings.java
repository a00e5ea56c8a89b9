package io.linli.bench.gateway;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the product needs around it: a process with Redis, a realm and a room.
///
/// @param settings of the gateway
/// @param token of an officer
record Surroundings(Place place, Started process, int room, List<String> settings, String token)
        implements AutoCloseable {
    private static final String TOKEN = "token ";

    static Surroundings start(Place place, List<String> command, int processor) throws IOException {
        var room = Place.port();
        var words = new ArrayList<>(command);
        words.addAll(List.of(Integer.toString(room), Integer.toString(Place.port())));
        words.add(place.results().toString());
        var process = Started.talking(processor, place, "surroundings", words);
        var settings = new ArrayList<String>();
        var line = process.hear();
        for (; !line.startsWith(TOKEN); line = process.hear()) {
            settings.add(line);
        }
        return new Surroundings(place, process, room, settings, line.substring(TOKEN.length()));
    }

    Talk talk() {
        return new Talk("/v1/cases", place.results(), "case.json", "case-answer.json");
    }

    Path contract() {
        return place.results().resolve("linli-contract.pb");
    }

    @Override
    public void close() {
        process.close();
    }
}
