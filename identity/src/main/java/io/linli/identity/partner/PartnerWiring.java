package io.linli.identity.partner;

import io.linli.mesh.Room;
import io.linli.mesh.Rooms;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the partner room can do.
@Configuration(proxyBeanMethods = false)
class PartnerWiring {
    @Bean
    Room partnerRoom(Rooms rooms) {
        return rooms.open("partner");
    }

    @Bean
    ReadPartner readPartner(Partners partners) {
        return new ReadPartner(partners);
    }

    @Bean
    ReadPartnerKey readPartnerKey(Partners partners, Certificates certificates, Clock clock) {
        return new ReadPartnerKey(partners, certificates, clock);
    }

    @Bean
    ProposeCertificate proposeCertificate(Registrations registrations, Clock clock) {
        return new ProposeCertificate(registrations, clock);
    }

    @Bean
    DecideCertificate decideCertificate(Registrations registrations, Clock clock) {
        return new DecideCertificate(registrations, clock);
    }

    @Bean
    ReadCertificates readCertificates(Partners partners, Registrations registrations) {
        return new ReadCertificates(partners, registrations);
    }
}
