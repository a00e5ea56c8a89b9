package io.linli.transcode.openapi;

import com.google.protobuf.Descriptors.FieldDescriptor;
import io.linli.transcode.plan.Plan;
import io.linli.transcode.route.PathTemplate.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Paths in OpenAPI's words, which knows no variables of several segments, and takes two paths that
/// differ only in the names of their variables for one.
final class Places {
    /// One variable of a path.
    ///
    /// @param field what it fills; `null` for a segment that may be anything
    /// @param whole whether it is all of the field, and not one segment of it
    /// @param rest whether it may hold slashes
    record Part(String name, @Nullable FieldDescriptor field, boolean whole, boolean rest) {}

    record Place(String path, List<Part> parts) {}

    /// Names of variables by a path's form, so that all its methods use the same.
    private final Map<String, List<String>> names = new HashMap<>();

    private final boolean protoNames;

    Places(boolean protoNames) {
        this.protoNames = protoNames;
    }

    Place of(Plan plan) {
        var template = plan.template();
        var segments = template.segments();
        var form = new StringBuilder();
        segments.forEach(each -> form.append('/').append(isLiteral(each) ? each : "{}"));
        form.append(':').append(template.verb());
        var own = parts(plan);
        var used =
                names.computeIfAbsent(form.toString(), _ -> own.stream().map(Part::name).toList());
        var path = new StringBuilder();
        var parts = new ArrayList<Part>();
        for (var segment : segments) {
            path.append('/');
            if (isLiteral(segment)) {
                path.append(segment);
            } else {
                var name = used.get(parts.size());
                var part = own.get(parts.size());
                parts.add(new Part(name, part.field(), part.whole(), part.rest()));
                path.append('{').append(name).append('}');
            }
        }
        if (!template.verb().isEmpty()) {
            path.append(':').append(template.verb());
        }
        return new Place(path.toString(), parts);
    }

    private List<Part> parts(Plan plan) {
        var segments = plan.template().segments();
        var variables = plan.template().variables();
        var taken = new HashSet<String>();
        var parts = new ArrayList<Part>();
        for (var i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            if (isLiteral(segment)) {
                continue;
            }
            var at = indexOf(variables, i);
            var variable = at < 0 ? null : variables.get(at);
            var whole = variable != null && variable.to() - variable.from() == 1;
            var name =
                    variable != null && whole
                            ? named(plan, at)
                            : i > 0 && isLiteral(segments.get(i - 1))
                                    ? singular(segments.get(i - 1))
                                    : "segment";
            var field = at < 0 ? null : plan.bound().get(at).last();
            parts.add(new Part(free(name, taken), field, whole, segment.equals("**")));
        }
        return parts;
    }

    private String named(Plan plan, int variable) {
        var path = plan.bound().get(variable);
        var name = protoNames ? plan.template().variables().get(variable).field() : path.toString();
        return name.replace('.', '_'); // dots in a path's variable are beyond most tools
    }

    private static String free(String name, HashSet<String> taken) {
        var free = name;
        for (var i = 2; !taken.add(free); i++) {
            free = name + i;
        }
        return free;
    }

    private static int indexOf(List<Variable> variables, int segment) {
        for (var i = 0; i < variables.size(); i++) {
            if (variables.get(i).from() <= segment && segment < variables.get(i).to()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLiteral(String segment) {
        return !segment.equals("*") && !segment.equals("**");
    }

    /// `shelves` is `shelf`: what stands behind a collection's name is one of it.
    private static String singular(String collection) {
        var word = collection.replaceAll("[^A-Za-z0-9_]", "_");
        return word.endsWith("ies") && word.length() > 4
                ? word.substring(0, word.length() - 3) + "y"
                : word.endsWith("lves")
                        ? word.substring(0, word.length() - 3) + "f"
                        : word.matches(".*(s|x|z|ch|sh)es")
                                ? word.substring(0, word.length() - 2)
                                : word.endsWith("s") && word.length() > 1
                                        ? word.substring(0, word.length() - 1)
                                        : word + "_part";
    }
}
