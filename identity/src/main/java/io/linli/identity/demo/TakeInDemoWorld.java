package io.linli.identity.demo;

import io.linli.identity.demo.DemoWorld.DemoEstate;
import io.linli.identity.demo.DemoWorld.DemoPartner;
import io.linli.identity.estate.Estates;
import io.linli.identity.partner.Certificates;
import io.linli.identity.partner.Partners;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Use case: a demonstration starts. Repeating it changes nothing but what the file changed.
final class TakeInDemoWorld {
    private static final Logger LOG = LoggerFactory.getLogger(TakeInDemoWorld.class);

    private final Partners partners;
    private final Certificates certificates;
    private final Estates estates;

    TakeInDemoWorld(Partners partners, Certificates certificates, Estates estates) {
        this.partners = partners;
        this.certificates = certificates;
        this.estates = estates;
    }

    void takeIn(DemoWorld world) {
        world.partners().forEach(this::takeIn);
        world.estates().stream().map(DemoEstate::estate).forEach(estates::keep);
        LOG.info(
                "demo world: {} partners, {} estates",
                world.partners().size(),
                world.estates().size());
    }

    // Certificates that somebody registered by hand stay when the file does not speak of any.
    private void takeIn(DemoPartner each) {
        var keyed = each.keyed();
        partners.keep(keyed);
        if (each.certificates() != null) {
            certificates.keep(keyed.partner().id(), each.registered());
        }
    }
}
