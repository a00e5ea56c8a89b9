package io.linli.gateway.partner;

import io.linli.gateway.GatewaySettings;
import io.linli.gateway.caller.TrustedProxies;
import io.linli.mesh.channel.Channels;
import io.linli.signing.RequestVerifier;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// Signed requests of partners.
@Configuration(proxyBeanMethods = false)
class PartnerWiring {
    private static final int WAITING_MAX = 1_000;

    @Bean
    PartnerKeys partnerKeys(Channels channels, Clock clock) {
        return new PartnerKeys(() -> channels.to("identity"), clock);
    }

    @Bean(destroyMethod = "dispose")
    Scheduler signatureWorkers() {
        return Schedulers.newBoundedElastic(
                Schedulers.DEFAULT_BOUNDED_ELASTIC_SIZE, WAITING_MAX, "signatures");
    }

    @Bean
    PartnerSignature partnerSignature(
            PartnerKeys keys,
            ReactiveStringRedisTemplate redis,
            Clock clock,
            Scheduler signatureWorkers) {
        var verifier = new RequestVerifier(keys::find, new RedisNonces(redis), clock);
        return new PartnerSignature(verifier, keys, signatureWorkers);
    }

    @Bean
    TrustedProxies trustedProxies(GatewaySettings settings) {
        return new TrustedProxies(settings.trustedProxies());
    }

    @Bean
    ClientCertificate clientCertificate(
            PartnerKeys keys, TrustedProxies proxies, Scheduler signatureWorkers, Clock clock) {
        return new ClientCertificate(keys, proxies, signatureWorkers, clock);
    }
}
