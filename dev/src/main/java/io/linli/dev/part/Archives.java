package io.linli.dev.part;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// Unpacks what the build has fetched. A folder appears under its name only when it is complete.
final class Archives {
    private static final int OWNER_MAY_EXECUTE = 0100;
    private static final Set<PosixFilePermission> FOLDER = permissions(true);

    private Archives() {}

    /// Unpacks the only `.txz` inside a jar.
    static void unpackXzInJar(Path jar, Path into) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            var entry =
                    zip.stream()
                            .filter(e -> e.getName().endsWith(".txz"))
                            .findFirst()
                            .orElseThrow();
            unpack(new XZInputStream(new BufferedInputStream(zip.getInputStream(entry))), into, 0);
        }
    }

    /// Unpacks a `.tar.gz` without the folder that holds everything in it.
    static void unpackGzip(Path tarball, Path into) throws IOException {
        unpack(new GZIPInputStream(Files.newInputStream(tarball), 1 << 16), into, 1);
    }

    /// Takes one program out of a jar.
    static void program(Path jar, String name, Path target) throws IOException {
        try (var zip = new ZipFile(jar.toFile());
                var in = zip.getInputStream(zip.getEntry(name))) {
            var fresh = target.resolveSibling(target.getFileName() + ".new");
            Files.createDirectories(target.getParent());
            Files.copy(in, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.setPosixFilePermissions(fresh, permissions(true));
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void unpack(InputStream archive, Path into, int levelsOff) throws IOException {
        var fresh = into.resolveSibling(into.getFileName() + ".new");
        Folders.delete(fresh);
        Folders.createOpen(fresh);
        try (var tar = new TarArchiveInputStream(new BufferedInputStream(archive, 1 << 16))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var name = Path.of(entry.getName()).normalize();
                if (name.getNameCount() > levelsOff && !name.toString().isEmpty()) {
                    put(tar, entry, inside(fresh, name.subpath(levelsOff, name.getNameCount())));
                }
            }
        }
        Folders.delete(into);
        Files.move(fresh, into, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path inside(Path folder, Path name) throws IOException {
        var target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException(
                    "entry: " + name + " (expected: inside the archive's own folder)");
        }
        return target;
    }

    private static void put(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            Files.setPosixFilePermissions(target, FOLDER);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        Files.setPosixFilePermissions(
                target, permissions((entry.getMode() & OWNER_MAY_EXECUTE) != 0));
    }

    private static Set<PosixFilePermission> permissions(boolean executable) {
        var all =
                EnumSet.of(
                        PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
        if (executable) {
            all.addAll(
                    EnumSet.of(
                            PosixFilePermission.OWNER_EXECUTE,
                            PosixFilePermission.GROUP_EXECUTE,
                            PosixFilePermission.OTHERS_EXECUTE));
        }
        return all;
    }
}
