package io.linli.bench.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How each rival is started. All virtual machines get the same flags.
final class Rivals implements AutoCloseable {
    static final int GATEWAY_PROCESSOR = 0;
    static final int LOAD_PROCESSOR = 1;

    /// Those of a plain comparison, in the order of the table.
    static final List<String> ALL =
            List.of("direct", "floor", "nginx", "bare", "extra", "armeria", "scg-plain");

    /// Leaks a socket with each request: measured only when asked for, and only for a moment.
    static final String LEAKY = "scg-json-to-grpc";

    static final String ECHO = "/v1/orders:echo";

    private static final String OFTEN = "60000000/60s";

    private static final List<String> JAVA =
            List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-Xms160m",
                    "-Xmx160m",
                    "-Xmn80m",
                    "-XX:MaxDirectMemorySize=96m",
                    "-Dio.netty.allocator.numDirectArenas=1",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");

    /// Limits are counted as ever, but one caller may call as often as wrk does.
    private static final List<String> WIDE =
            List.of(
                    "--linli.limit.person.write=" + OFTEN,
                    "--linli.limit.address=" + OFTEN,
                    "--linli.limit.region=" + OFTEN);

    private final Place place;
    private final int grpc = Place.port();
    private final int http = Place.port();
    private @Nullable Surroundings surroundings;

    Rivals(Place place) {
        this.place = place;
    }

    /// @param workMillis what each echo takes, without using the processor
    Started backend(int workMillis) throws IOException, InterruptedException {
        var words = ours("io.linli.bench.gateway.Backend", grpc, http, workMillis);
        return Started.on(LOAD_PROCESSOR, place, "backend", words).listening(http);
    }

    Rival start(String name) throws IOException, InterruptedException {
        return switch (name) {
            case "direct" -> direct();
            case "floor" -> portsLast(name, ours("io.linli.bench.gateway.Floor"));
            case "nginx" -> nginx();
            case "bare" -> bare(name, List.of(), Descriptors.plain(place));
            case "extra" -> bare(name, List.of(), Descriptors.extra(place));
            case "armeria" ->
                    portsLast(name, java("armeria", "io.linli.bench.armeria.ArmeriaGateway"));
            case "scg-plain" -> spring(name, ECHO);
            case "full" -> full(name, true);
            case "full-keyless" -> full(name, false);
            case "full-bare" -> fullBare();
            case LEAKY -> spring(name, "/json-to-grpc");
            default -> throw new IllegalArgumentException("no such rival: " + name);
        };
    }

    private Rival direct() throws IOException {
        var words = ours("io.linli.bench.gateway.Direct", grpc);
        var process = Started.talking(GATEWAY_PROCESSOR, place, "direct", words);
        process.hear();
        return new DirectRival("direct", process);
    }

    /// Writes a start cache when it ends.
    HttpRival training(Path cache) throws IOException, InterruptedException {
        return bare("training", List.of("-XX:AOTCacheOutput=" + cache), Descriptors.plain(place));
    }

    HttpRival cached(Path cache) throws IOException, InterruptedException {
        var flags = List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=on"); // with it or not at all
        return bare("cached", flags, Descriptors.plain(place));
    }

    /// With room for very many streams.
    HttpRival roomy() throws IOException, InterruptedException {
        var flags = List.of("-Xmx640m", "-XX:MaxDirectMemorySize=192m");
        return bare("roomy", flags, Descriptors.plain(place));
    }

    /// A client of ours beside the backend.
    Started client(String main, List<String> words) throws IOException {
        var command = ours("io.linli.bench.gateway." + main, words.toArray());
        return Started.talking(LOAD_PROCESSOR, place, main, command);
    }

    /// From jars only: a start cache takes no folders of classes.
    private HttpRival bare(String name, List<String> flags, Path descriptor)
            throws IOException, InterruptedException {
        var port = Place.port();
        return listening(name, bareWords(flags, descriptor, grpc, port), port, ECHO);
    }

    private List<String> bareWords(List<String> flags, Path descriptor, int target, int port) {
        var words = new ArrayList<>(JAVA);
        words.addAll(flags);
        words.addAll(List.of("-cp", place.jars("gateway"), "io.linli.transcode.bare.BareGateway"));
        words.addAll(List.of("--descriptor", descriptor.toString()));
        words.addAll(List.of("--target", "127.0.0.1:" + target));
        words.addAll(List.of("--port", Integer.toString(port), "--limits", "off"));
        return words;
    }

    private Rival spring(String name, String path) throws IOException, InterruptedException {
        var port = Place.port();
        var words = new ArrayList<>(java("spring", "io.linli.bench.spring.SpringGateway"));
        words.add("--server.port=" + port);
        words.add("--grpc=" + grpc);
        words.add("--http=" + http);
        words.add("--descriptor=" + Descriptors.serviceFirst(place).toUri());
        return listening(name, words, port, path);
    }

    private Rival nginx() throws IOException, InterruptedException {
        var port = Place.port();
        var form = Files.readString(place.bench().resolve("gateway/nginx.conf"));
        var settings = place.results().resolve("nginx.conf");
        Files.writeString(
                settings,
                form.replace("{port}", Integer.toString(port))
                        .replace("{http}", Integer.toString(http))
                        .replace("{folder}", place.results().toString()));
        var words = List.of("nginx", "-c", settings.toString(), "-p", place.results().toString());
        return listening("nginx", words, port, ECHO);
    }

    private Rival portsLast(String name, List<String> command)
            throws IOException, InterruptedException {
        var port = Place.port();
        var words = new ArrayList<>(command);
        words.add(Integer.toString(port));
        words.add(Integer.toString(grpc));
        return listening(name, words, port, ECHO);
    }

    /// The product, with everything on: a bearer token and, if asked for, a new key each time.
    private Rival full(String name, boolean keyed) throws IOException, InterruptedException {
        var around = surroundings();
        var port = Place.port();
        var words = new ArrayList<>(JAVA);
        words.addAll(List.of("-jar", place.product().toString(), "--server.port=" + port));
        words.addAll(around.settings());
        words.addAll(WIDE);
        var headers = new HashMap<String, String>();
        headers.put("Authorization", "Bearer " + around.token());
        if (keyed) {
            headers.put("Idempotency-Key", Wrk.FRESH);
        }
        return listening(name, words, port, around.talk(), headers);
    }

    /// Bare mode in front of the same room, with the same contract.
    private Rival fullBare() throws IOException, InterruptedException {
        var around = surroundings();
        var port = Place.port();
        var words = bareWords(List.of(), around.contract(), around.room(), port);
        return listening("full-bare", words, port, around.talk(), Map.of());
    }

    private Surroundings surroundings() throws IOException, InterruptedException {
        if (surroundings == null) {
            var main = "io.linli.bench.full.Surroundings";
            surroundings = Surroundings.start(place, java("full", main), LOAD_PROCESSOR);
        }
        return surroundings;
    }

    @Override
    public void close() {
        if (surroundings != null) {
            surroundings.close();
        }
    }

    private HttpRival listening(String name, List<String> words, int port, String path)
            throws IOException, InterruptedException {
        return listening(name, words, port, Talk.echo(place, path), Map.of());
    }

    private HttpRival listening(
            String name, List<String> words, int port, Talk talk, Map<String, String> headers)
            throws IOException, InterruptedException {
        var process = Started.on(GATEWAY_PROCESSOR, place, name, words).listening(port);
        return new HttpRival(name, process, port, talk, new Wrk(place, LOAD_PROCESSOR, headers));
    }

    private List<String> ours(String main, Object... words) {
        var command = new ArrayList<>(java("gateway", main));
        List.of(words).forEach(word -> command.add(word.toString()));
        return command;
    }

    private List<String> java(String module, String main) {
        var words = new ArrayList<>(JAVA);
        words.addAll(List.of("-cp", place.classPath(module), main));
        return words;
    }
}
