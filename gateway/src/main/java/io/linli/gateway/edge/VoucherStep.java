package io.linli.gateway.edge;

import io.linli.gateway.caller.Vouchers;
import io.linli.gateway.publication.Published;
import io.linli.gateway.step.Calling;
import io.linli.mesh.caller.CallerTokens;
import io.linli.transcode.http.Admission;
import io.linli.transcode.http.Call;
import io.linli.transcode.http.Gate;

/// Tells the room who calls. A published service is not of the house and is not told so.
final class VoucherStep implements Gate {
    private final Vouchers vouchers;

    VoucherStep(Vouchers vouchers) {
        this.vouchers = vouchers;
    }

    @Override
    public void admit(Call call, Admission then) {
        var plan = call.plan();
        var caller = Calling.caller(call);
        if (plan != null && caller != null && !Published.is(plan)) {
            call.outgoing().put(CallerTokens.HEADER, vouchers.tokenFor(caller));
        }
        then.proceed();
    }
}
