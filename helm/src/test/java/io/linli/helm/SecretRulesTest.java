package io.linli.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Installation.class)
class SecretRulesTest {
    private static final Pattern SECRET_NAME =
            Pattern.compile("PASSWORD|SECRET|KEY|TRUSTED|REDIS_URL|DB_(OWNER_)?USER");
    private static final Pattern PASSWORD_IN_URL = Pattern.compile("://[^/\\s]*:[^/\\s]*@");

    @Parameter Installation chart;

    @Test
    void theChartHoldsNoSecretAndNoPassword() {
        assertThat(chart.all(Secret.class)).isEmpty();
        assertThat(chart.all(ConfigMap.class)).isEmpty();
        assertThat(PASSWORD_IN_URL.matcher(chart.text()).find()).isFalse();
    }

    @Test
    void whatSoundsLikeASecretComesByReferenceAndMustBeThere() {
        assertThat(chart.containers())
                .flatExtracting(Container::getEnv)
                .filteredOn(env -> SECRET_NAME.matcher(env.getName()).find())
                .isNotEmpty()
                .allSatisfy(env -> {
                    assertThat(env.getValue()).isNull();
                    var reference = env.getValueFrom().getSecretKeyRef();
                    assertThat(reference.getName()).isNotBlank();
                    assertThat(reference.getKey()).isNotBlank();
                    assertThat(reference.getOptional()).isNull();
                });
    }

    @Test
    void eachServiceOpensTheDatabaseInItsOwnNameAndSignsWithItsOwnKey() {
        assertThat(reference("identity", "LINLI_DB_PASSWORD"))
                .isEqualTo("linli-db-identity#password");
        assertThat(reference("points", "LINLI_DB_PASSWORD")).isEqualTo("linli-db-citizen#password");
        assertThat(reference("identity", "LINLI_DB_OWNER_PASSWORD"))
                .isEqualTo("linli-db-owner#password");
        assertThat(reference("identity", "LINLI_CALLER_PRIVATE_KEY"))
                .isEqualTo("linli-callers#identity");
        assertThat(reference("points", "LINLI_CALLER_PRIVATE_KEY"))
                .isEqualTo("linli-callers#citizen-services");
    }

    @Test
    void aServiceGetsOnlyTheSecretsItUses() {
        assertThat(names("gateway"))
                .contains("LINLI_OIDC_CLIENT_SECRET")
                .noneMatch(name -> name.startsWith("LINLI_DB_") || name.startsWith("LINLI_SEAL_"));
        assertThat(names("adapters")).contains("LINLI_DISPATCH_SECRET", "LINLI_SEAL_KEYS");
        assertThat(names("identity"))
                .doesNotContain("LINLI_OIDC_CLIENT_SECRET", "LINLI_DISPATCH_SECRET");
    }

    private String reference(String service, String variable) {
        return Installation.container(deployment(service)).getEnv().stream()
                .filter(env -> env.getName().equals(variable))
                .map(env -> env.getValueFrom().getSecretKeyRef())
                .map(reference -> reference.getName() + "#" + reference.getKey())
                .findFirst()
                .orElseThrow();
    }

    private Iterable<String> names(String service) {
        return Installation.container(deployment(service)).getEnv().stream()
                .map(EnvVar::getName)
                .toList();
    }

    private Deployment deployment(String service) {
        return chart.deployments().get(service);
    }
}
