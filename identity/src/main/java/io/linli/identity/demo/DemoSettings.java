package io.linli.identity.demo;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Whether this is a demonstration.
///
/// @param demoWorld file of invented partners and estates; none outside of a demonstration
@ConfigurationProperties(prefix = "linli")
record DemoSettings(@Nullable Path demoWorld) {}
