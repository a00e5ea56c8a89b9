package io.linli.citizen.governance;

import io.linli.citizen.governance.attachments.AttachFile;
import io.linli.citizen.governance.attachments.Attachments;
import io.linli.citizen.governance.attachments.Blobs;
import io.linli.citizen.governance.calls.BlobsWiring;
import io.linli.citizen.governance.cases.list.ReadCases;
import io.linli.citizen.governance.cases.step.TakeStep;
import io.linli.mesh.IfServed;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Pictures and documents of cases.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttachmentSettings.class)
@IfServed("governance")
class AttachmentWiring {
    @Bean
    Blobs blobs(AttachmentSettings settings, Clock clock) {
        var s3 = settings.s3();
        return s3 == null
                ? BlobsWiring.onDisk(settings.dir())
                : BlobsWiring.inS3(
                        s3.endpoint(),
                        s3.bucket(),
                        s3.region(),
                        s3.accessKey(),
                        s3.secretKey(),
                        clock);
    }

    @Bean
    AttachFile attachFile(
            Attachments attachments,
            Blobs blobs,
            ReadCases cases,
            TakeStep step,
            Clock clock,
            AttachmentSettings settings) {
        return new AttachFile(attachments, blobs, cases, step, clock, settings.sizeMax().toBytes());
    }
}
