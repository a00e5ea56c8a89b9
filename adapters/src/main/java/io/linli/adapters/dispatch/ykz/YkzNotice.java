package io.linli.adapters.dispatch.ykz;

import io.linli.adapters.codes.CodeKind;
import io.linli.adapters.codes.Codes;
import io.linli.adapters.delivery.Content.WhistleNotice;
import io.linli.adapters.delivery.Delivery;
import org.jspecify.annotations.Nullable;

/// What was decided about a whistle, in 渝快政's words. Times are Beijing's, without zone.
///
/// @param bizId our whistle's id
/// @param organizationCode theirs, or ours if they have none of their own; empty for the whole
record YkzNotice(
        String bizId,
        String organizationCode,
        String step,
        String note,
        int score,
        String time,
        @Nullable String ackDueTime,
        @Nullable String arriveDueTime,
        @Nullable String finishDueTime) {

    static YkzNotice of(Delivery delivery, WhistleNotice notice, Codes codes) {
        var org = notice.org();
        return new YkzNotice(
                delivery.subject().toString(),
                org.isEmpty() ? "" : codes.theirs(CodeKind.UNIT, org).orElse(org),
                notice.step(),
                notice.note(),
                notice.score(),
                YkzOrder.beijing(notice.time()),
                notice.dues().map(dues -> YkzOrder.beijing(dues.ack())).orElse(null),
                notice.dues().map(dues -> YkzOrder.beijing(dues.arrive())).orElse(null),
                notice.dues()
                        .flatMap(WhistleNotice.Dues::deliver)
                        .map(YkzOrder::beijing)
                        .orElse(null));
    }
}
