package io.linli.adapters;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// The adapters: gRPC for the mesh, HTTP for the platforms' callbacks.
@SpringBootApplication
@ConfigurationPropertiesScan
public class AdaptersApplication {
    public static void main(String[] args) {
        SpringApplication.run(AdaptersApplication.class, args);
    }
}
