package io.linli.gateway.upstream;

import io.linli.gateway.step.ProviderMemory;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Set;

/// Lets go of the breaker of a provider that is gone, and of every figure that bears its name.
record UpstreamMemory(Guards guards, MeterRegistry meters) implements ProviderMemory {
    private static final List<String> TAGS = List.of("upstream", "target");

    @Override
    public void forget(String upstream, Set<String> methods) {
        guards.forget(upstream);
        meters.getMeters().stream().filter(each -> isOf(each, upstream)).forEach(meters::remove);
    }

    private static boolean isOf(Meter meter, String upstream) {
        return TAGS.stream().anyMatch(tag -> upstream.equals(meter.getId().getTag(tag)));
    }
}
