package io.linli.adapters.dispatch.ykz;

import io.linli.adapters.codes.CodeKind;
import io.linli.adapters.codes.Codes;
import io.linli.adapters.delivery.Content.WhistleOrder;
import io.linli.adapters.delivery.Delivery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// A whistle in 渝快政's words. Times are Beijing's, without zone.
///
/// @param bizId our whistle's id
/// @param areaCode theirs, or ours if they have none of their own
record YkzOrder(String bizId, String areaCode, String subject, String type, List<Unit> units) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.ofHours(8));

    /// @param organizationCode theirs, or ours if they have none of their own
    /// @param main 1 for the one that leads, else 0
    record Unit(String organizationCode, int main, String ackDueTime, String arriveDueTime) {}

    static YkzOrder of(Delivery delivery, Codes codes) {
        var whistle = (WhistleOrder) delivery.content();
        return new YkzOrder(
                delivery.subject().toString(),
                codes.theirs(CodeKind.AREA, delivery.region()).orElse(delivery.region()),
                whistle.title(),
                whistle.type(),
                whistle.departments().stream()
                        .map(department ->
                                new Unit(
                                        codes.theirs(CodeKind.UNIT, department.org())
                                                .orElse(department.org()),
                                        department.lead() ? 1 : 0,
                                        beijing(department.ackDue()),
                                        beijing(department.arriveDue())))
                        .toList());
    }

    static String beijing(Instant instant) {
        return TIME.format(instant);
    }
}
