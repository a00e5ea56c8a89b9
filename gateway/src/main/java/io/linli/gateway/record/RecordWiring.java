package io.linli.gateway.record;

import io.linli.gateway.repeat.Exposure;
import io.linli.gateway.step.Calling;
import io.linli.gateway.step.ProviderMemory;
import io.linli.gateway.step.Steps;
import io.linli.mesh.span.Spans;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Clock;
import java.util.function.ToDoubleFunction;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/// Records of operations, and the figures drawn from them.
@Configuration(proxyBeanMethods = false)
class RecordWiring {
    @Bean(destroyMethod = "close")
    RecordLog recordLog(RecordSettings settings, Spans spans) {
        return new RecordLog(settings.sink(), spans);
    }

    @Bean
    Records records(RecordLog log) {
        return new Records(log, new Figures());
    }

    @Bean
    @Order(Steps.RECORD)
    RecordGate recordGate(Records records, Clock clock) {
        return new RecordGate(records, Calling::caller, clock);
    }

    @Bean
    ProviderMemory recordMemory(Records records) {
        return (_, methods) -> records.figures().forget(methods);
    }

    @Bean
    InitializingBean figuresByMethod(Records records, ObjectProvider<PrometheusRegistry> registry) {
        return () ->
                registry.ifAvailable(
                        each -> each.register(new FiguresCollector(records.figures())));
    }

    @Bean
    MeterBinder recordMeters(RecordLog log) {
        return meters -> {
            count(meters, "linli.records.written", log, RecordLog::writtenCount);
            count(meters, "linli.records.dropped", log, RecordLog::droppedCount);
            count(meters, "linli.records.failures", log, RecordLog::failureCount);
            Gauge.builder("linli.records.waiting", log, RecordLog::waitingCount).register(meters);
        };
    }

    @Bean
    MeterBinder repeatMeters(Exposure exposure) {
        return meters -> {
            count(meters, "linli.repeat.replayed", exposure, Exposure::replayedCount);
            count(meters, "linli.repeat.waited", exposure, Exposure::waitedCount);
            count(meters, "linli.repeat.reused", exposure, Exposure::reusedCount);
            count(meters, "linli.repeat.taken.over", exposure, Exposure::takenOverCount);
            count(meters, "linli.repeat.unguarded", exposure, Exposure::unguardedCount);
            count(meters, "linli.repeat.not.kept", exposure, Exposure::notKeptCount);
            count(meters, "linli.repeat.too.large", exposure, Exposure::tooLargeCount);
            count(meters, "linli.repeat.late.turns", exposure, Exposure::lateTurnCount);
        };
    }

    private static <T> void count(
            MeterRegistry meters, String name, T of, ToDoubleFunction<T> value) {
        FunctionCounter.builder(name, of, value).register(meters);
    }
}
