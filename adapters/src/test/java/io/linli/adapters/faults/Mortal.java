package io.linli.adapters.faults;

import io.linli.adapters.delivery.Delivery;
import io.linli.adapters.delivery.Platform;
import io.linli.adapters.delivery.Recipient;
import io.linli.adapters.delivery.Sighting;
import io.linli.adapters.receipt.Effect;
import io.linli.adapters.receipt.Report;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.config.BeanPostProcessor;

/// Kills workers at the worst moments: just before something leaves, and just after it has, before
/// anybody has written that down. What is killed does nothing more, as in a process that dies.
public final class Mortal implements BeanPostProcessor {
    private final Random chance;
    private final AtomicInteger deaths = new AtomicInteger();
    private volatile int percent;

    /// A worker dies. No code of the service catches it.
    public static final class Death extends Error {
        private static final long serialVersionUID = 1L;

        private Death() {
            super("killed", null, false, false);
        }
    }

    /// @param percent of a hundred steps
    public Mortal(int percent, long seed) {
        this.percent = percent;
        this.chance = new Random(seed);
    }

    public void heal() {
        percent = 0;
    }

    public int deaths() {
        return deaths.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (bean) {
            case Recipient recipient -> new MortalRecipient(recipient);
            case Effect effect -> new MortalEffect(effect);
            default -> bean;
        };
    }

    private void dice() {
        boolean struck;
        synchronized (chance) {
            struck = chance.nextInt(100) < percent;
        }
        if (struck) {
            deaths.incrementAndGet();
            throw new Death();
        }
    }

    private final class MortalRecipient implements Recipient {
        private final Recipient inner;

        private MortalRecipient(Recipient inner) {
            this.inner = inner;
        }

        @Override
        public Platform platform() {
            return inner.platform();
        }

        @Override
        public String handOver(Delivery delivery) {
            dice();
            var receipt = inner.handOver(delivery);
            dice();
            return receipt;
        }

        @Override
        public Sighting lookUp(Delivery delivery) {
            var sighting = inner.lookUp(delivery);
            dice();
            return sighting;
        }

        @Override
        public Duration straggling() {
            return inner.straggling();
        }
    }

    private final class MortalEffect implements Effect {
        private final Effect inner;

        private MortalEffect(Effect inner) {
            this.inner = inner;
        }

        @Override
        public Platform platform() {
            return inner.platform();
        }

        @Override
        public Optional<String> apply(Report report) {
            dice();
            var refused = inner.apply(report);
            dice();
            return refused;
        }
    }
}
