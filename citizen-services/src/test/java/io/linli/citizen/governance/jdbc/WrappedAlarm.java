package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.clock.Alarm;
import io.linli.citizen.governance.clock.Deadline;
import io.linli.citizen.governance.clock.Mark;
import io.linli.citizen.governance.clock.SubjectKind;
import java.util.List;
import java.util.function.BiConsumer;

/// An alarm with something before and after it.
record WrappedAlarm(
        Alarm within, BiConsumer<Deadline, Mark> before, BiConsumer<Deadline, Mark> after)
        implements Alarm {
    @Override
    public SubjectKind kind() {
        return within.kind();
    }

    @Override
    public void sounded(Deadline deadline, Mark mark) {
        sounded(List.of(new Sounding(deadline, mark)));
    }

    @Override
    public void sounded(List<Sounding> soundings) {
        soundings.forEach(each -> before.accept(each.deadline(), each.mark()));
        within.sounded(soundings);
        soundings.forEach(each -> after.accept(each.deadline(), each.mark()));
    }
}
