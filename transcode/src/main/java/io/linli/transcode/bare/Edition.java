package io.linli.transcode.bare;

import io.linli.transcode.contract.DescriptorSet;
import io.linli.transcode.contract.HttpRules;
import io.linli.transcode.plan.Api;
import io.linli.transcode.plan.ApiSettings;
import io.linli.transcode.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;

/// The API as its files say. Read again on demand; files that are broken change nothing.
final class Edition implements Supplier<Api> {
    static final String UPSTREAM = "backend";

    private final Options options;
    private volatile Api present;

    /// @throws IllegalArgumentException when a file cannot be read or carried out
    Edition(Options options) {
        this.options = options;
        this.present = read();
    }

    @Override
    public Api get() {
        return present;
    }

    /// @throws IllegalArgumentException when a file is broken; the API stays as it was
    void readAgain() {
        present = read();
    }

    private Api read() {
        var file = options.descriptor();
        var set = DescriptorSet.read(bytes("--descriptor", file));
        var rules = options.rules();
        var api =
                Api.of(
                        set,
                        rules == null
                                ? HttpRules.annotations()
                                : HttpRules.serviceConfig(new String(bytes("--rules", rules))),
                        ApiSettings.STANDARD.upstream(_ -> UPSTREAM));
        if (api.plans().isEmpty()) {
            throw new IllegalArgumentException(
                    "--descriptor: "
                            + file
                            + ": no method with google.api.http (expected: at least one, or --rules)");
        }
        return api;
    }

    private static byte[] bytes(String option, Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(option + ": " + file + ": no such file", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(option + ": " + file + ": " + e.getMessage(), e);
        }
    }

    /// One line per binding.
    static String line(Plan plan) {
        return "  %-7s %s  %s"
                .formatted(plan.httpMethod(), plan.template().text(), plan.method().getFullName());
    }
}
