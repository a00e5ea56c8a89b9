package io.linli.e2e;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/// Plays the journeys over a running mesh and prints each step: `linli demo`.
public final class Demo {
    private Demo() {}

    /// @param args where `mesh.json` is
    public static void main(String[] args) {
        var mesh = MeshFile.read(Path.of(args[0]));
        var people = new People(mesh, Clock.systemUTC());
        var begin = System.nanoTime();
        try {
            new CaseJourney(mesh, people, new Printed()).play();
            new RepairJourney(people, new Printed()).play();
            new HotlineJourney(mesh, people, new Printed()).play();
        } catch (JourneyBroken broken) {
            System.out.println("  ✗ " + broken.getMessage());
            System.exit(1);
        }
        System.out.printf(
                "走完全程 done in %.1f s%n",
                Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0);
    }

    /// Numbers the steps and says how long each took.
    private static final class Printed implements Story {
        private static int count;
        private long last = System.nanoTime();

        @Override
        public void told(String step, String told) {
            var now = System.nanoTime();
            System.out.printf(
                    "%2d  %-14s %s  (%d ms)%n", ++count, step, told, (now - last) / 1_000_000);
            last = now;
        }
    }
}
