package io.linli.mesh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a formatter or compiler does not see in our own sources.
class HouseStyleTest {
    private static final Path ROOT = Path.of("../..");
    private static final int DOC_COLUMNS = 100;
    private static final int FILE_LINES = 400;
    private static List<Path> sources = List.of();

    @BeforeAll
    static void find() throws IOException {
        try (var files = Files.walk(ROOT)) {
            sources =
                    files.filter(file ->
                                    file.toString().matches(".*/src/(main|test)/java/.*\\.java"))
                            .filter(file -> !file.toString().contains("/target/"))
                            .toList();
        }
        assertThat(sources).hasSizeGreaterThan(100);
    }

    @Test
    void docLinesAreShortEnoughToRead() {
        assertThat(lines(line -> line.strip().startsWith("///") && line.length() > DOC_COLUMNS))
                .isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        var later = "TO" + "DO|FIX" + "ME|XX" + "X";
        assertThat(lines(line -> line.matches(".*\\b(" + later + ")\\b.*"))).isEmpty();
    }

    @Test
    void filesAreSmallEnoughToLiveIn() {
        assertThat(sources.stream().filter(file -> read(file).size() > FILE_LINES)).isEmpty();
    }

    @Test
    void noTestSleepsOrIsSwitchedOff() {
        var sleeping = List.of("Thread." + "sleep", "@Disa" + "bled", "assume" + "True(");
        assertThat(
                        sources.stream()
                                .filter(file -> file.toString().contains("/src/test/"))
                                .filter(file ->
                                        read(file).stream()
                                                .anyMatch(line ->
                                                        sleeping.stream()
                                                                .anyMatch(line::contains))))
                .isEmpty();
    }

    private static List<String> lines(Predicate<String> wrong) {
        return sources.stream().flatMap(file -> numbered(file, wrong)).toList();
    }

    private static Stream<String> numbered(Path file, Predicate<String> wrong) {
        var lines = read(file);
        return IntStream.range(0, lines.size())
                .filter(number -> wrong.test(lines.get(number)))
                .mapToObj(number -> file + ":" + (number + 1));
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
