package io.linli.transcode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContractTest {
    @Test
    void theBuildWritesTheTestContractDown() {
        assertThat(getClass().getResource("/conformance.pb")).isNotNull();
        assertThat(io.linli.transcode.test.Thing.getDescriptor().getFields()).isNotEmpty();
    }
}
