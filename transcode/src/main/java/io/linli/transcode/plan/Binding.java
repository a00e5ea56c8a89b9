package io.linli.transcode.plan;

import io.linli.transcode.codec.Bytes;
import io.linli.transcode.codec.Faults;
import io.linli.transcode.codec.Texts;
import io.linli.transcode.codec.WrongValue;
import io.linli.transcode.route.Percent;
import java.util.ArrayList;
import java.util.List;

/// One request being put together: what path and query say is appended to what the body said, and
/// protobuf reads the two as one message.
final class Binding {
    private static final int PARAMETERS_MAX = 100;

    private final Plan plan;
    private final Bytes wire;
    private final Faults faults;
    private final List<FieldPath> filled;

    /// @param body whether there was a body
    Binding(Plan plan, Bytes wire, Faults faults, boolean body) {
        this.plan = plan;
        this.wire = wire;
        this.faults = faults;
        this.filled = new ArrayList<>(plan.bound());
        if (body && plan.body() instanceof Body.Field(var field)) {
            filled.add(new FieldPath(List.of(field)));
        }
    }

    /// @param body where the body's message begins in `wire`; it ends where the wire ends
    void path(Match.Found match, int body) {
        var variables = plan.template().variables();
        var end = wire.size;
        for (var i = 0; i < variables.size(); i++) {
            var path = plan.bound().get(i);
            var start = wire.size;
            if (write(path.toString(), path, match.segments().value(variables.get(i)))) {
                if (faults.isEmpty()) {
                    BodyClash.find(wire, body, end, path, 0, start, faults);
                }
                nest(path, start);
            }
        }
    }

    void query(String raw) {
        var count = 0;
        for (int from = 0, end; from < raw.length(); from = end + 1) {
            var and = raw.indexOf('&', from);
            end = and < 0 ? raw.length() : and;
            if (end > from) {
                if (++count > PARAMETERS_MAX) {
                    faults.add("query", "expected at most " + PARAMETERS_MAX + " parameters");
                    return;
                }
                parameter(raw, from, end);
            }
        }
    }

    private void parameter(String raw, int from, int to) {
        var equals = raw.indexOf('=', from, to);
        var end = equals < 0 ? to : equals;
        var name = Percent.decoded(raw.substring(from, end), true);
        var value = equals < 0 ? "" : Percent.decoded(raw.substring(equals + 1, to), true);
        if (name == null || value == null) {
            faults.add(raw.substring(from, end), "expected whole escapes of UTF-8");
            return;
        }
        var path = plan.field(name);
        if (path == null || FieldPath.isOpen(path.last())) {
            if (path != null || !plan.passesOver(name)) {
                faults.add(name, "unknown parameter");
            }
        } else if (isTaken(path)) {
            faults.add(name, "not by query (expected: only in the path or body)");
        } else if (plan.body() instanceof Body.Whole) {
            faults.add(name, "unknown parameter (expected: in the body)");
        } else if (path.last().isMapField() || !Texts.canWrite(path.last())) {
            faults.add(name, "expected not to be sent by query");
        } else if (fits(name, path)) {
            var start = wire.size;
            if (write(name, path, value)) {
                nest(path, start);
            }
        }
    }

    private boolean isTaken(FieldPath path) {
        for (var bound : plan.bound()) {
            if (path.overlaps(bound)) {
                return true;
            }
        }
        return plan.body() instanceof Body.Field(var field) && path.first() == field;
    }

    /// Not a second value of a single field, and not beside another member of its oneof.
    private boolean fits(String name, FieldPath path) {
        for (var other : filled) {
            if (other.equals(path)) {
                if (path.last().isRepeated()) {
                    return true;
                }
                faults.add(name, "expected one value");
                return false;
            }
            var rival = path.rivalIn(other);
            if (rival != null) {
                faults.add(name, "expected this or " + rival.getJsonName() + ", not both");
                return false;
            }
        }
        filled.add(path);
        return true;
    }

    boolean isFilled(FieldPath path) {
        return filled.contains(path);
    }

    private boolean write(String name, FieldPath path, String text) {
        var start = wire.size;
        try {
            Texts.write(path.last(), text, wire);
            return true;
        } catch (WrongValue wrong) {
            wire.size = start;
            faults.add(name, wrong.getMessage());
            return false;
        }
    }

    private void nest(FieldPath path, int start) {
        for (var i = path.steps().size() - 2; i >= 0; i--) {
            Wire.wrap(path.steps().get(i), start, wire);
        }
    }
}
