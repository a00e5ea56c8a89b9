package io.linli.citizen.governance;

import io.linli.citizen.governance.cases.Cases;
import io.linli.citizen.governance.disputes.Disputes;
import io.linli.citizen.governance.exports.AskForExport;
import io.linli.citizen.governance.exports.CaseLedger;
import io.linli.citizen.governance.exports.DisputeLedger;
import io.linli.citizen.governance.exports.Exports;
import io.linli.citizen.governance.exports.Ledgers;
import io.linli.mesh.IfServed;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Ledgers that leave.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExportSettings.class)
@IfServed("governance")
class ExportWiring {
    @Bean
    Ledgers ledgers(Cases cases, Disputes disputes) {
        return new Ledgers(List.of(new CaseLedger(cases), new DisputeLedger(disputes)));
    }

    @Bean
    AskForExport askForExport(
            Exports exports, Ledgers ledgers, ExportSettings settings, Clock clock) {
        return new AskForExport(exports, ledgers, settings.linesMax(), clock);
    }
}
