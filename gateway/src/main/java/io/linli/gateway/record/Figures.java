package io.linli.gateway.record;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/// What is counted of all requests, by method. Written on every request, so it is plain counters;
/// read when somebody looks.
final class Figures {
    /// More methods than these are counted together, as [#OTHERS].
    static final int METHODS_MAX = 4_096;

    /// Likewise of refusals.
    static final int REFUSALS_MAX = 4_096;

    static final String OTHERS = "others";

    /// One kind of refusal.
    ///
    /// @param source `mediator`, `provider` or `-`
    record Refusal(String method, String reason, String source) {}

    private static final Refusal OTHER_REFUSALS = new Refusal(OTHERS, OTHERS, "-");

    private final ConcurrentMap<String, MethodFigures> methods = new ConcurrentHashMap<>();
    private final ConcurrentMap<Refusal, LongAdder> refusals = new ConcurrentHashMap<>();

    MethodFigures of(String method) {
        var known = methods.get(method);
        if (known != null) {
            return known;
        }
        var name = methods.size() < METHODS_MAX ? method : OTHERS;
        return methods.computeIfAbsent(name, _ -> new MethodFigures());
    }

    void count(OperationRecord operation) {
        of(operation.method()).count(operation);
        if (!operation.reason().equals("-")) {
            refusal(new Refusal(operation.method(), operation.reason(), operation.source()))
                    .increment();
        }
    }

    private LongAdder refusal(Refusal kind) {
        var known = refusals.get(kind);
        if (known != null) {
            return known;
        }
        var name = refusals.size() < REFUSALS_MAX ? kind : OTHER_REFUSALS;
        return refusals.computeIfAbsent(name, _ -> new LongAdder());
    }

    /// A counter that is gone begins at nothing if it comes back, as after a start.
    void forget(Set<String> gone) {
        methods.keySet().removeAll(gone);
        refusals.keySet().removeIf(each -> gone.contains(each.method()));
    }

    ConcurrentMap<String, MethodFigures> methods() {
        return methods;
    }

    ConcurrentMap<Refusal, LongAdder> refusals() {
        return refusals;
    }
}
