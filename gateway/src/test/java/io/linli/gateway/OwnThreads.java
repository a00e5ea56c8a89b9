package io.linli.gateway;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;

/// Gives a gateway threads of its own. The ones that all gateways of a process share end with the
/// first that is closed, and would take the world's with them.
final class OwnThreads {
    private OwnThreads() {}

    static void giveTo(ConfigurableApplicationContext context) {
        ((GenericApplicationContext) context)
                .registerBean(ReactorResourceFactory.class, OwnThreads::factory);
    }

    private static ReactorResourceFactory factory() {
        var threads = new ReactorResourceFactory();
        threads.setUseGlobalResources(false);
        return threads;
    }
}
