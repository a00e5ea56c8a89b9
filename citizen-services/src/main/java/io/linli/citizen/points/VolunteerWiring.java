package io.linli.citizen.points;

import io.linli.citizen.points.timebank.Members;
import io.linli.citizen.points.timebank.PersonalData;
import io.linli.citizen.points.volunteer.Certificates;
import io.linli.citizen.points.volunteer.IssueCertificate;
import io.linli.citizen.points.volunteer.Renderings;
import io.linli.citizen.points.volunteer.TellRecord;
import io.linli.mesh.IfServed;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The volunteer record.
@Configuration(proxyBeanMethods = false)
@IfServed("points")
@EnableConfigurationProperties(CertificateSettings.class)
class VolunteerWiring {
    @Bean
    TellRecord tellRecord(Renderings renderings, Members members, Clock clock) {
        return new TellRecord(renderings, members, clock);
    }

    @Bean
    IssueCertificate issueCertificate(
            TellRecord tell,
            Renderings renderings,
            Certificates certificates,
            PersonalData personal,
            CertificateSettings settings,
            Clock clock) {
        return new IssueCertificate(
                tell, renderings, certificates, personal, settings.key(), clock);
    }
}
