package io.linli.identity.demo;

import io.linli.identity.demo.DemoWorld.DemoEstate;
import io.linli.identity.demo.DemoWorld.DemoPartner;
import io.linli.identity.estate.Estates;
import io.linli.identity.partner.Partners;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Use case: a demonstration starts. Repeating it changes nothing but what the file changed.
final class TakeInDemoWorld {
    private static final Logger LOG = LoggerFactory.getLogger(TakeInDemoWorld.class);

    private final Partners partners;
    private final Estates estates;

    TakeInDemoWorld(Partners partners, Estates estates) {
        this.partners = partners;
        this.estates = estates;
    }

    void takeIn(DemoWorld world) {
        world.partners().stream().map(DemoPartner::keyed).forEach(partners::keep);
        world.estates().stream().map(DemoEstate::estate).forEach(estates::keep);
        LOG.info(
                "demo world: {} partners, {} estates",
                world.partners().size(),
                world.estates().size());
    }
}
