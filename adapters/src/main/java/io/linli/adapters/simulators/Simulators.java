package io.linli.adapters.simulators;

import io.linli.adapters.dispatch.simulator.DispatchSimulator;
import io.linli.adapters.dispatch.simulator.YkzSimulator;
import io.linli.adapters.exchange.simulator.ExchangeSimulator;
import io.linli.adapters.hotline.simulator.HotlineSimulator;
import io.linli.adapters.portal.simulator.PortalSimulator;
import io.linli.adapters.servicesportal.simulator.YkbSimulator;
import io.linli.adapters.simulators.kit.Faults;
import io.linli.adapters.simulators.kit.Web;
import io.linli.adapters.simulators.kit.Web.Answer;
import io.linli.signing.TifKey;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/// All simulators at one port, with one fault switch: `POST /__faults {platform, mode, count,
/// percent}`.
public final class Simulators implements AutoCloseable {
    private final Web web;
    private final DispatchSimulator dispatch;
    private final YkzSimulator ykz;
    private final HotlineSimulator hotline;

    public Simulators(SimulatorSettings settings, Clock clock) {
        var faults =
                new Faults(
                        Set.of(
                                DispatchSimulator.PLATFORM,
                                YkzSimulator.PLATFORM,
                                PortalSimulator.PLATFORM,
                                YkbSimulator.PLATFORM,
                                HotlineSimulator.PLATFORM,
                                ExchangeSimulator.PLATFORM,
                                TifGateway.PLATFORM));
        this.web = new Web(settings.port());
        this.dispatch =
                new DispatchSimulator(
                        settings.dispatchAppKey(),
                        settings.dispatchSecret(),
                        settings.callback(),
                        settings.auto(),
                        settings.state(),
                        faults,
                        clock);
        var portal = new PortalSimulator(settings.portalSecrets(), settings.state(), faults, clock);
        var secret = settings.dispatchSecret(); // one for all dialects is enough for a stand-in
        this.ykz =
                new YkzSimulator(
                        secret,
                        settings.callback().resolve("/callbacks/ykz"),
                        settings.auto(),
                        settings.state(),
                        faults,
                        clock);
        this.hotline =
                new HotlineSimulator(
                        secret,
                        settings.callback().resolve("/callbacks/hotline"),
                        settings.state(),
                        faults,
                        clock);
        new YkbSimulator(secret, settings.state(), faults, clock).open(web);
        new ExchangeSimulator(secret, faults, clock).open(web);
        new TifGateway(secret, TifKey.Hash.SM3, faults, clock).open(web);
        web.on("GET", "/__health", _ -> Answer.json(200, Map.of("status", "UP")));
        web.on(
                "POST",
                "/__faults",
                request -> {
                    faults.set(Web.read(request, Faults.Switch.class));
                    return Answer.json(200, Map.of("set", true));
                });
        portal.open(web);
        web.start();
        dispatch.open(web);
        ykz.open(web);
        hotline.open(web);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + web.port());
    }

    @Override
    public void close() {
        dispatch.close();
        ykz.close();
        hotline.close();
        web.close();
    }
}
