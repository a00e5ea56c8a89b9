package io.linli.gateway.transcode;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Finds the target of a path in a tree of segments. A literal goes before `*`, `*` before `**`,
/// whatever the order in which the targets were added.
///
/// @param <T> what is found
final class Routes<T> {
    private final Node<T> root = new Node<>();

    /// @param target empty when the path is known but not with this method
    /// @param segments decoded, one for each segment of the path
    /// @param allowed the methods this path is known with
    record Match<T>(Optional<T> target, List<String> segments, Set<String> allowed) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> literals = new HashMap<>();
        private @Nullable Node<T> one;
        private final Map<String, Map<String, T>> ends = new HashMap<>(); // verb, then HTTP method
        private final Map<String, Map<String, T>> rests = new HashMap<>();
    }

    /// @throws IllegalArgumentException when another target has the same method and template
    void add(String httpMethod, PathTemplate template, T target) {
        var node = root;
        var ends = node.ends;
        for (var segment : template.segments()) {
            if (segment.equals(PathTemplate.REST)) {
                ends = node.rests;
                break;
            }
            node =
                    segment.equals(PathTemplate.ONE)
                            ? one(node)
                            : node.literals.computeIfAbsent(segment, _ -> new Node<>());
            ends = node.ends;
        }
        var taken =
                ends.computeIfAbsent(template.verb(), _ -> new HashMap<>())
                        .putIfAbsent(httpMethod, target);
        if (taken != null) {
            throw new IllegalArgumentException(
                    "%s %s: twice, for %s and %s (expected: once)"
                            .formatted(httpMethod, template.text(), taken, target));
        }
    }

    private static <T> Node<T> one(Node<T> node) {
        if (node.one == null) {
            node.one = new Node<>();
        }
        return node.one;
    }

    /// @param rawPath percent-encoded, free of flaws
    /// @return nothing when no method knows the path
    Optional<Match<T>> find(String httpMethod, String rawPath) {
        var raw = rawPath.substring(1).split("/", -1);
        var last = raw[raw.length - 1];
        var colon = last.lastIndexOf(':');
        var found =
                colon < 0
                        ? Optional.<Match<T>>empty()
                        : find(
                                httpMethod,
                                withLast(raw, last.substring(0, colon)),
                                last.substring(colon + 1));
        return found.isPresent()
                ? found
                : find(httpMethod, raw, ""); // a colon may be part of a value
    }

    private Optional<Match<T>> find(String httpMethod, String[] raw, String verb) {
        var segments = new ArrayList<String>();
        for (var each : raw) {
            segments.add(URLDecoder.decode(each.replace("+", "%2B"), StandardCharsets.UTF_8));
        }
        var ends = new ArrayList<Map<String, T>>();
        collect(root, segments, 0, verb, ends);
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        var allowed = new TreeSet<String>();
        ends.forEach(each -> allowed.addAll(each.keySet()));
        var target =
                ends.stream()
                        .filter(each -> each.containsKey(httpMethod))
                        .findFirst()
                        .map(each -> each.get(httpMethod));
        return Optional.of(new Match<>(target, List.copyOf(segments), allowed));
    }

    /// All ends that fit, the most exact first.
    private static <T> void collect(
            Node<T> node, List<String> segments, int at, String verb, List<Map<String, T>> ends) {
        if (at == segments.size()) {
            addIfKnown(node.ends.get(verb), ends);
        } else if (!segments.get(at).isEmpty()) {
            var literal = node.literals.get(segments.get(at));
            if (literal != null) {
                collect(literal, segments, at + 1, verb, ends);
            }
            if (node.one != null) {
                collect(node.one, segments, at + 1, verb, ends);
            }
        }
        addIfKnown(node.rests.get(verb), ends);
    }

    private static <T> void addIfKnown(@Nullable Map<String, T> found, List<Map<String, T>> ends) {
        if (found != null) {
            ends.add(found);
        }
    }

    private static String[] withLast(String[] raw, String last) {
        var copy = raw.clone();
        copy[copy.length - 1] = last;
        return copy;
    }
}
