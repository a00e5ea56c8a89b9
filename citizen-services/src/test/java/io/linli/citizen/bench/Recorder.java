package io.linli.citizen.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/// Looks over the service's shoulder: writes down every transaction it runs against its database,
/// so that a bare client can run the same again ([Replay]).
public final class Recorder implements BeanPostProcessor {
    /// One `setX(place, …)` of a statement.
    record Binding(Method method, Object[] arguments) {}

    record Run(String sql, List<Binding> bindings) {}

    /// @param runs its statements in order
    record Transaction(List<Run> runs) {}

    private final List<Transaction> transactions = new ArrayList<>();
    private volatile boolean recording;

    /// What is run from now on is written down.
    void start() {
        recording = true;
    }

    synchronized List<Transaction> stop() {
        recording = false;
        return List.copyOf(transactions);
    }

    private synchronized void keep(List<Run> runs) {
        transactions.add(new Transaction(List.copyOf(runs)));
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? watched(DataSource.class, source, (method, result) -> opened(method, result))
                : bean;
    }

    private @Nullable Object opened(Method method, @Nullable Object result) {
        return recording && method.getName().equals("getConnection")
                ? new Watched().of((Connection) result)
                : result;
    }

    private interface Seeing {
        @Nullable Object seen(Method method, @Nullable Object result);
    }

    private static <T> T watched(Class<T> type, T target, Seeing seeing) {
        InvocationHandler handler =
                (_, method, arguments) -> {
                    try {
                        return seeing.seen(method, method.invoke(target, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                };
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /// One connection while it is lent.
    private final class Watched {
        private final List<Run> runs = new ArrayList<>();

        Connection of(Connection connection) {
            InvocationHandler handler =
                    (_, method, arguments) -> {
                        try {
                            var result = method.invoke(connection, arguments);
                            if (method.getName().equals("commit")) {
                                keep(runs);
                            }
                            return result instanceof PreparedStatement statement
                                    ? of(statement, (String) arguments[0])
                                    : result;
                        } catch (InvocationTargetException e) {
                            throw e.getTargetException();
                        }
                    };
            return proxy(Connection.class, handler);
        }

        private PreparedStatement of(PreparedStatement statement, String sql) {
            var bindings = new ArrayList<Binding>();
            InvocationHandler handler =
                    (_, method, arguments) -> {
                        var name = method.getName();
                        if (name.startsWith("set") && arguments.length >= 2) {
                            bindings.add(new Binding(method, arguments.clone()));
                        } else if (name.startsWith("execute")) {
                            runs.add(new Run(sql, List.copyOf(bindings)));
                        }
                        try {
                            return method.invoke(statement, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getTargetException();
                        }
                    };
            return proxy(PreparedStatement.class, handler);
        }

        private static <T> T proxy(Class<T> type, InvocationHandler handler) {
            return type.cast(
                    Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
        }
    }
}
