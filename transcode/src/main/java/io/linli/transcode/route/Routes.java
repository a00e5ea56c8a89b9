package io.linli.transcode.route;

import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Finds the target of a path in a tree of segments. At every node a literal goes before `*` and
/// `*` before `**`, whatever the order in which the targets were added; where a way ends without a
/// target for the method, the next one is tried.
///
/// Build it, then share it: it must not be added to while others look up.
///
/// @param <T> what is found
public final class Routes<T> {
    private final Node<T> root = new Node<>();

    /// @param segments of the path, to take the template's variables from
    public record Hit<T>(T target, Segments segments) {}

    private static final class Node<T> {
        private final Table<Node<T>> literals = new Table<>();
        private @Nullable Node<T> one;
        private final Table<Ends<T>> ends = new Table<>(); // by verb
        private final Table<Ends<T>> rests = new Table<>();
    }

    /// @throws IllegalArgumentException when another target has the same method and the same
    ///   template up to the names of its variables
    public void add(String httpMethod, PathTemplate template, T target) {
        var node = root;
        var rest = false;
        for (var segment : template.segments()) {
            if (segment.equals(PathTemplate.REST)) {
                rest = true;
            } else if (segment.equals(PathTemplate.ONE)) {
                node = node.one = node.one == null ? new Node<>() : node.one;
            } else {
                node = next(node.literals, segment);
            }
        }
        var byVerb = rest ? node.rests : node.ends;
        var ends = byVerb.get(template.verb());
        if (ends == null) {
            ends = new Ends<>();
            byVerb.put(template.verb(), ends);
        }
        var taken = ends.add(httpMethod, target);
        if (taken != null) {
            throw new IllegalArgumentException(
                    "%s %s: twice, for %s and %s (expected: once)"
                            .formatted(httpMethod, template.text(), taken, target));
        }
    }

    private static <T> Node<T> next(Table<Node<T>> literals, String segment) {
        var known = literals.get(segment);
        if (known == null) {
            known = new Node<>();
            literals.put(segment, known);
        }
        return known;
    }

    /// A colon in the last segment begins a verb where a template with that verb has the method;
    /// else it is part of the value.
    ///
    /// @param rawPath without flaw, see [RawPath]
    /// @return `null` when no template with this method knows the path
    public @Nullable Hit<T> find(String httpMethod, String rawPath) {
        var segments = Segments.of(rawPath);
        var before = segments.withoutVerb();
        if (before != null) {
            var target = walk(root, before, 0, httpMethod, null);
            if (target != null) {
                return new Hit<>(target, before);
            }
        }
        var target = walk(root, segments, 0, httpMethod, null);
        return target == null ? null : new Hit<>(target, segments);
    }

    /// Every method the path is known with; empty when it is not known at all.
    public SortedSet<String> methods(String rawPath) {
        var all = new TreeSet<String>();
        var segments = Segments.of(rawPath);
        var before = segments.withoutVerb();
        if (before != null) {
            walk(root, before, 0, "", all);
        }
        walk(root, segments, 0, "", all);
        return all;
    }

    /// @param all gets the methods of every end on the way, when it is not `null`
    private static <T> @Nullable T walk(
            Node<T> node, Segments path, int at, String method, @Nullable SortedSet<String> all) {
        T found = null;
        if (at == path.count()) {
            found = end(node.ends, path, method, all);
        } else {
            var literal = literal(node, path, at);
            if (literal != null) {
                found = walk(literal, path, at + 1, method, all);
            }
            if (found == null && node.one != null) {
                found = walk(node.one, path, at + 1, method, all);
            }
        }
        return found == null ? end(node.rests, path, method, all) : found;
    }

    private static <T> @Nullable Node<T> literal(Node<T> node, Segments path, int at) {
        if (node.literals.isEmpty()) {
            return null;
        }
        var from = path.from(at);
        var to = path.to(at);
        var escape = path.path().indexOf('%', from, to);
        if (escape < 0) {
            return node.literals.get(path.path(), from, to);
        }
        var decoded = Percent.decoded(path.path().substring(from, to), false);
        return decoded == null ? null : node.literals.get(decoded);
    }

    private static <T> @Nullable T end(
            Table<Ends<T>> byVerb, Segments path, String method, @Nullable SortedSet<String> all) {
        if (byVerb.isEmpty()) {
            return null;
        }
        var whole = path.path().length();
        var ends = byVerb.get(path.path(), Math.min(path.end() + 1, whole), whole);
        if (ends == null) {
            return null;
        }
        if (all != null) {
            ends.addMethodsTo(all);
            return null;
        }
        return ends.get(method);
    }
}
