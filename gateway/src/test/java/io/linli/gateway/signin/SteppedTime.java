package io.linli.gateway.signin;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.scheduler.Scheduler;

/// A timer that goes by a clock which the test moves; what is due is done by the thread that moves
/// it.
final class SteppedTime implements Scheduler {
    private final Clock clock;
    private final List<Due> waiting = new ArrayList<>();

    private record Due(long at, long period, Runnable step, Disposable.Swap gone) {}

    SteppedTime(Clock clock) {
        this.clock = clock;
    }

    /// Does all that is due by now, also what that has made due.
    void run() {
        for (var due = next(); due != null; due = next()) {
            if (due.period() > 0) {
                add(due.at() + due.period(), due.period(), due.step(), due.gone());
            }
            due.step().run();
        }
    }

    private synchronized Due next() {
        waiting.removeIf(due -> due.gone().isDisposed());
        var first = waiting.stream().min(Comparator.comparingLong(Due::at)).orElse(null);
        if (first == null || first.at() > clock.millis()) {
            return null;
        }
        waiting.remove(first);
        return first;
    }

    private synchronized Disposable add(long at, long period, Runnable step, Disposable.Swap gone) {
        waiting.add(new Due(at, period, step, gone));
        return gone;
    }

    @Override
    public long now(TimeUnit unit) {
        return unit.convert(clock.millis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public Disposable schedule(Runnable task) {
        task.run();
        return Disposables.disposed();
    }

    @Override
    public Disposable schedule(Runnable task, long delay, TimeUnit unit) {
        return add(clock.millis() + unit.toMillis(delay), 0, task, Disposables.swap());
    }

    @Override
    public Disposable schedulePeriodically(
            Runnable task, long initialDelay, long period, TimeUnit unit) {
        return add(
                clock.millis() + unit.toMillis(initialDelay),
                unit.toMillis(period),
                task,
                Disposables.swap());
    }

    @Override
    public Worker createWorker() {
        var all = Disposables.composite();
        return new Worker() {
            @Override
            public Disposable schedule(Runnable task) {
                return SteppedTime.this.schedule(task);
            }

            @Override
            public Disposable schedule(Runnable task, long delay, TimeUnit unit) {
                var one = SteppedTime.this.schedule(task, delay, unit);
                all.add(one);
                return one;
            }

            @Override
            public void dispose() {
                all.dispose();
            }
        };
    }
}
