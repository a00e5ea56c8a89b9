package io.linli.helm;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The chart as it would be installed: by its own defaults, and with a district's values.
enum Installation {
    DEFAULTS,
    PRODUCTION(Path.of("examples", "production.yaml"));

    private final String text;
    private final List<HasMetadata> objects;

    Installation(Path... values) {
        text = Chart.render(values);
        objects = StrictModel.read(text);
    }

    String text() {
        return text;
    }

    List<HasMetadata> objects() {
        return objects;
    }

    <T extends HasMetadata> List<T> all(Class<T> kind) {
        return objects.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// By name of the service, without the release before it.
    Map<String, Deployment> deployments() {
        return byService(Deployment.class);
    }

    /// By name of the service; `default-deny` is one of them.
    Map<String, NetworkPolicy> policies() {
        return byService(NetworkPolicy.class);
    }

    <T extends HasMetadata> Map<String, T> byService(Class<T> kind) {
        return all(kind).stream()
                .collect(Collectors.toMap(Installation::service, Function.identity()));
    }

    List<Container> containers() {
        return all(Deployment.class).stream().map(Installation::container).toList();
    }

    /// The one container of a deployment; a second one, or one that runs first, is an error.
    static Container container(Deployment deployment) {
        var pod = deployment.getSpec().getTemplate().getSpec();
        if (pod.getContainers().size() != 1 || !pod.getInitContainers().isEmpty()) {
            throw new IllegalStateException(deployment.getMetadata().getName() + ": containers");
        }
        return pod.getContainers().getFirst();
    }

    /// The variables given by value; the ones given by secret are not in it.
    static Map<String, String> plainEnv(Deployment deployment) {
        return container(deployment).getEnv().stream()
                .filter(env -> env.getValueFrom() == null)
                .collect(Collectors.toMap(EnvVar::getName, EnvVar::getValue));
    }

    private static String service(HasMetadata object) {
        return object.getMetadata().getName().substring(Chart.RELEASE.length() + 1);
    }
}
