package io.linli.transcode.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The targets of one template shape, by HTTP method.
final class Ends<T> {
    static final String ANY = "*";
    static final Set<String> STANDARD =
            Set.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT");

    private final List<String> methods = new ArrayList<>(1);
    private final List<T> targets = new ArrayList<>(1);

    /// The target that is there already; `null` when this one could be added.
    @Nullable T add(String method, T target) {
        var taken = exact(method);
        if (taken == null) {
            methods.add(method.intern());
            targets.add(target);
        }
        return taken;
    }

    /// A `HEAD` is answered as `GET` unless it has a target of its own; `*` takes what is left.
    @Nullable T get(String method) {
        var target = exact(method);
        if (target == null && method.equals("HEAD")) {
            target = exact("GET");
        }
        return target == null ? exact(ANY) : target;
    }

    private @Nullable T exact(String method) {
        for (var i = 0; i < methods.size(); i++) {
            if (methods.get(i).equals(method)) {
                return targets.get(i);
            }
        }
        return null;
    }

    void addMethodsTo(Set<String> all) {
        for (var method : methods) {
            if (method.equals(ANY)) {
                all.addAll(STANDARD);
            } else {
                all.add(method);
            }
            if (method.equals("GET")) {
                all.add("HEAD");
            }
        }
        all.add("OPTIONS");
    }
}
