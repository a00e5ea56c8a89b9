package io.linli.dev.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProcessIdentityTest {
    @Test
    void aLivingProcessIsRecognised() {
        var self = ProcessIdentity.ofThisProcess();

        assertThat(self.pid()).isEqualTo(ProcessHandle.current().pid());
        assertThat(self.isAlive()).isTrue();
    }

    @Test
    void anotherProcessUnderTheSameNumberIsNotTakenForIt() {
        var self = ProcessIdentity.ofThisProcess();

        assertThat(new ProcessIdentity(self.pid(), self.startTicks() - 1, self.bootId()).isAlive())
                .isFalse();
        assertThat(new ProcessIdentity(self.pid(), self.startTicks(), "the boot before").isAlive())
                .isFalse();
    }

    @Test
    void aProcessThatHasEndedIsDead() throws IOException, InterruptedException {
        var process = new ProcessBuilder("sleep", "60").start();
        var identity = ProcessIdentity.of(process.pid()).orElseThrow();
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);

        assertThat(identity.isAlive()).isFalse();
    }
}
