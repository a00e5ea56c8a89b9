package io.linli.citizen.governance.demo;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Whether this is a demonstration.
///
/// @param demoRules file of invented places, duties and ways; none outside of a demonstration
@ConfigurationProperties(prefix = "linli")
record DemoRulesSettings(@Nullable Path demoRules) {}
