package io.linli.adapters.simulators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SimulatorSettingsTest {
    private static final Map<String, String> WHOLE =
            Map.of(
                    "SIMULATORS_PORT", "18100",
                    "LINLI_DISPATCH_APP_KEY", "linli-dispatch",
                    "LINLI_DISPATCH_SECRET", "a-secret-for-tests",
                    "LINLI_DISPATCH_CALLBACK_URL", "http://127.0.0.1:8080/callbacks/dispatch",
                    "SIMULATORS_PORTAL_KEYS", "portal-bj=one=1,portal-cq=two",
                    "SIMULATORS_STATE", "state");

    @Test
    void readsTheEnvironment() {
        var settings = SimulatorSettings.of(WHOLE);

        assertThat(settings.portalSecrets())
                .isEqualTo(Map.of("portal-bj", "one=1", "portal-cq", "two"));
        assertThat(settings.auto()).isTrue();
        assertThat(settings.state()).isEqualTo(Path.of("state"));
        assertThat(settings.toString()).doesNotContain("secret");
    }

    @Test
    void namesWhatIsMissing() {
        for (var name :
                new String[] {
                    "SIMULATORS_PORT", "LINLI_DISPATCH_SECRET", "LINLI_DISPATCH_CALLBACK_URL"
                }) {
            var less = new HashMap<>(WHOLE);
            less.remove(name);
            assertThatThrownBy(() -> SimulatorSettings.of(less)).hasMessageContaining(name);
        }
    }
}
