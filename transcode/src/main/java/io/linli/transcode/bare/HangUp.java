package io.linli.transcode.bare;

import java.lang.reflect.Proxy;

/// The signal that by custom means: read your files again.
final class HangUp {
    private HangUp() {}

    /// Without effect where the platform has no such signal. The classes are not part of Java's own
    /// interface, and so are not named at compile time.
    static void runs(Runnable step) {
        try {
            var signal = Class.forName("sun.misc.Signal");
            var handler = Class.forName("sun.misc.SignalHandler");
            var onSignal =
                    Proxy.newProxyInstance(
                            HangUp.class.getClassLoader(),
                            new Class<?>[] {handler},
                            (proxy, method, arguments) ->
                                    switch (method.getName()) {
                                        case "handle" -> {
                                            step.run();
                                            yield null;
                                        }
                                        case "equals" -> proxy == arguments[0];
                                        case "hashCode" -> System.identityHashCode(proxy);
                                        default -> "reads the files again";
                                    });
            var hup = signal.getConstructor(String.class).newInstance("HUP");
            signal.getMethod("handle", signal, handler).invoke(null, hup, onSignal);
        } catch (ReflectiveOperationException e) {
            System.err.println("gateway: SIGHUP is not heard here; restart to read files again");
        }
    }
}
