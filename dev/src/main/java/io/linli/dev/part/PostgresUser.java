package io.linli.dev.part;

import io.linli.dev.box.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Under which user the database server runs. It refuses to be root, so for root there are two
/// ways: as `nobody`, or as root inside a user namespace, where it does not see that it is.
enum PostgresUser {
    SAME(List.of(), 0),
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), 65_534),
    NAMESPACE(List.of("unshare", "--user"), 0);

    private static final int ROOT = 0;

    private final List<String> prefix;
    private final int uid;

    PostgresUser(List<String> prefix, int uid) {
        this.prefix = prefix;
        this.uid = uid;
    }

    /// @param program a program of the server, which the user must be able to reach
    /// @param data the data folder; an existing one decides, for its files belong to someone
    static PostgresUser choose(Path program, Path data) {
        if (owner(Path.of("/proc/self")) != ROOT) {
            return SAME;
        }
        if (Files.exists(data)) {
            return owner(data) == NOBODY.uid ? NOBODY : NAMESPACE;
        }
        return List.of(NOBODY, NAMESPACE).stream()
                .filter(user -> Tool.works(user.command(List.of(program.toString(), "--version"))))
                .findFirst()
                .orElseThrow(() ->
                        new Trouble(
                                "PostgreSQL does not run as root, and neither setpriv nor unshare works here",
                                "run ./linli as an ordinary user, or put the repository where user 'nobody' may read it"));
    }

    List<String> command(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /// Hands a file or an empty folder to this user.
    void give(Path file) throws IOException {
        if (this == NOBODY) {
            Files.setAttribute(file, "unix:uid", uid);
            Files.setAttribute(file, "unix:gid", uid);
        }
    }

    private static int owner(Path path) {
        try {
            return (Integer) Files.getAttribute(path, "unix:uid");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
