package io.linli.gateway;

import io.linli.transcode.http.LeakSampling;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// The HTTP edge of the mesh.
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplication {
    public static void main(String[] args) {
        LeakSampling.seldom();
        SpringApplication.run(GatewayApplication.class, args);
    }
}
