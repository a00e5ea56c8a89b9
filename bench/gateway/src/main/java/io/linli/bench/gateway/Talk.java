package io.linli.bench.gateway;

import com.google.gson.JsonParser;
import io.linli.bench.contract.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// What is sent, and what is to come back, whatever the order of its members.
///
/// @param path where it is posted to
/// @param folder of the bodies
/// @param body name of its file; empty when it is the size that was asked for
/// @param answer name of the file of what is to come back
record Talk(String path, Path folder, String body, String answer) {
    /// An order comes back as it was sent.
    static Talk echo(Place place, String path) {
        return new Talk(path, place.results(), "", "");
    }

    Path body(Size size) throws IOException {
        return body.isEmpty() ? written(size) : folder.resolve(body);
    }

    boolean answers(Size size, String text) throws IOException {
        var expected = answer.isEmpty() ? written(size) : folder.resolve(answer);
        return JsonParser.parseString(text)
                .equals(JsonParser.parseString(Files.readString(expected)));
    }

    private Path written(Size size) throws IOException {
        var file = folder.resolve(size.name().toLowerCase(Locale.ROOT) + ".json");
        return Files.exists(file) ? file : Files.write(file, size.json());
    }
}
