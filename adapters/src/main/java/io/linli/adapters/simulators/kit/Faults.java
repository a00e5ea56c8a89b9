package io.linli.adapters.simulators.kit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The fault switch of every platform. Chance has a fixed seed, so a test runs the same every time.
public final class Faults {
    private static final String NONE = "none";
    private static final int COUNT_MAX = 1_000_000;
    private static final int ALWAYS = 100;

    private final Set<String> platforms;
    private final Map<String, Map<Fault, Budget>> active = new ConcurrentHashMap<>();
    private final Random chance = new Random(20_261_120);

    /// @param mode a [Fault]'s word, or `none` to switch all of the platform's off
    /// @param count how often it strikes; 1 when not said
    /// @param percent how likely it strikes each time; 100 when not said
    public record Switch(
            @Nullable String platform,
            @Nullable String mode,
            @Nullable Integer count,
            @Nullable Integer percent) {}

    private record Budget(int left, int percent) {}

    public Faults(Set<String> platforms) {
        this.platforms = Set.copyOf(platforms);
    }

    /// @throws IllegalArgumentException if there is no such platform or mode, or a number is out of
    ///   bounds
    public synchronized void set(Switch wanted) {
        if (wanted.platform() == null || !platforms.contains(wanted.platform())) {
            throw new IllegalArgumentException(
                    "platform: " + wanted.platform() + " (expected: " + platforms + ")");
        }
        if (NONE.equals(wanted.mode())) {
            active.remove(wanted.platform());
            return;
        }
        var fault =
                Fault.of(String.valueOf(wanted.mode()))
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "mode: "
                                                + wanted.mode()
                                                + " (expected: none or one of "
                                                + Stream.of(Fault.values())
                                                        .map(Fault::word)
                                                        .toList()
                                                + ")"));
        active.computeIfAbsent(wanted.platform(), _ -> new EnumMap<>(Fault.class))
                .put(
                        fault,
                        new Budget(
                                bounded("count", wanted.count(), 1, COUNT_MAX),
                                bounded("percent", wanted.percent(), ALWAYS, ALWAYS)));
    }

    /// Whether `fault` strikes now; if so, one of its count is used up.
    public synchronized boolean strikes(String platform, Fault fault) {
        var budget = active.getOrDefault(platform, Map.of()).get(fault);
        if (budget == null || budget.left() == 0 || chance.nextInt(ALWAYS) >= budget.percent()) {
            return false;
        }
        active.get(platform).put(fault, new Budget(budget.left() - 1, budget.percent()));
        return true;
    }

    /// Whether `fault` is on; nothing is used up.
    public synchronized boolean isOn(String platform, Fault fault) {
        var budget = active.getOrDefault(platform, Map.of()).get(fault);
        return budget != null && budget.left() > 0;
    }

    private static int bounded(String name, @Nullable Integer value, int otherwise, int max) {
        var number = value == null ? otherwise : value;
        if (number < 0 || number > max) {
            throw new IllegalArgumentException(
                    name + ": " + number + " (expected: 0.." + max + ")");
        }
        return number;
    }
}
