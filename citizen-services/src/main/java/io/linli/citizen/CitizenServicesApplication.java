package io.linli.citizen;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Governance and points; `linli.rooms` says which of them this process serves.
@SpringBootApplication(proxyBeanMethods = false)
public class CitizenServicesApplication {
    public static void main(String[] args) {
        SpringApplication.run(CitizenServicesApplication.class, args);
    }
}
