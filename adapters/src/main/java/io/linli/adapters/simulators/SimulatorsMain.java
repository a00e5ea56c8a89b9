package io.linli.adapters.simulators;

import java.time.Clock;

/// Runs the simulators until the process is ended. All settings come from the environment.
public final class SimulatorsMain {
    private SimulatorsMain() {}

    public static void main(String[] args) throws InterruptedException {
        var settings = SimulatorSettings.of(System.getenv());
        var simulators = new Simulators(settings, Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(simulators::close));
        System.Logger log = System.getLogger(SimulatorsMain.class.getName());
        log.log(System.Logger.Level.INFO, "simulators at {0}", simulators.address());
        Thread.currentThread().join();
    }
}
