package io.linli.gateway.transcode;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// From the contract to routes.
@Configuration(proxyBeanMethods = false)
class TranscodeWiring {
    @Bean
    PublicApi publicApi() {
        return new PublicApi(ContractFiles.builtIn());
    }

    @Bean
    JsonAnswer jsonAnswer(PublicApi api) {
        return new JsonAnswer(api);
    }

    @Bean
    TranscodeMapping transcodeMapping(PublicApi api, Transcoder transcoder) {
        return new TranscodeMapping(api, transcoder);
    }
}
