package io.linli.gateway;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;

/// Another gateway in the same world, with settings of its own.
final class SecondGateway implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    /// @param own wins over what the world's own gateway was started with
    SecondGateway(World world, String... own) {
        context =
                new SpringApplicationBuilder(GatewayApplication.class)
                        .initializers(each -> prepare((GenericApplicationContext) each, world))
                        .run(arguments(world, List.of(own)));
    }

    private static void prepare(GenericApplicationContext context, World world) {
        context.registerBean("testClock", Clock.class, () -> world.clock);
    }

    int port() {
        return port("local.server.port");
    }

    /// Where management has a port of its own.
    int inside() {
        return port("local.management.port");
    }

    private int port(String name) {
        return context.getEnvironment().getRequiredProperty(name, Integer.class);
    }

    private static String[] arguments(World world, List<String> own) {
        var given =
                (CommandLinePropertySource<?>)
                        Objects.requireNonNull(
                                world.bean(ConfigurableEnvironment.class)
                                        .getPropertySources()
                                        .get(
                                                CommandLinePropertySource
                                                        .COMMAND_LINE_PROPERTY_SOURCE_NAME));
        var all = new ArrayList<>(own);
        for (var name : given.getPropertyNames()) {
            if (own.stream().noneMatch(each -> each.startsWith("--" + name + "="))) {
                all.add("--" + name + "=" + given.getProperty(name));
            }
        }
        return all.toArray(String[]::new);
    }

    @Override
    public void close() {
        context.close();
    }
}
