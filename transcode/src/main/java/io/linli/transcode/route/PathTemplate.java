package io.linli.transcode.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/// A path template of `google.api.http`: `/v1/cases/{id}/events`, `/v1/cases/{id}:accept`,
/// `/v1/{name=a/*}`.
///
/// @param segments decoded literals, `*` for exactly one segment, `**` for the rest (only last)
/// @param variables which segments each variable takes
/// @param verb the word after the last colon, empty for none
public record PathTemplate(
        String text, List<String> segments, List<Variable> variables, String verb) {
    static final String ONE = "*";
    static final String REST = "**";

    /// @param field the request field it fills, in dotted form
    /// @param from index of its first segment
    /// @param to index behind its last one
    /// @param several whether it may stand for more than one segment, and so keeps `%2F`
    /// @param rest whether it takes all that follows
    public record Variable(String field, int from, int to, boolean several, boolean rest) {}

    /// @throws IllegalArgumentException for anything http.proto does not describe
    public static PathTemplate parse(String text) {
        if (!text.startsWith("/")) {
            throw bad(text, "begins with /");
        }
        var slash = text.lastIndexOf('/');
        var colon = text.indexOf(':', Math.max(slash, text.lastIndexOf('}')));
        var verb = colon < 0 ? "" : text.substring(colon + 1);
        var path = colon < 0 ? text : text.substring(0, colon);
        var segments = new ArrayList<String>();
        var variables = new ArrayList<Variable>();
        var rest = path.substring(1);
        while (!rest.isEmpty()) {
            rest =
                    rest.startsWith("{")
                            ? variable(text, rest, segments, variables)
                            : segment(text, rest, segments);
        }
        check(text, segments, verb, colon >= 0);
        checkNames(text, variables);
        return new PathTemplate(text, List.copyOf(segments), List.copyOf(variables), verb);
    }

    private static String segment(String text, String rest, List<String> segments) {
        var end = rest.indexOf('/');
        segments.add(literal(text, end < 0 ? rest : rest.substring(0, end)));
        return end < 0 ? "" : nonEmpty(text, rest.substring(end + 1));
    }

    private static String variable(
            String text, String rest, List<String> segments, List<Variable> variables) {
        var end = rest.indexOf('}');
        if (end < 0) {
            throw bad(text, "every { closed");
        }
        var inside = rest.substring(1, end).split("=", 2);
        var own = inside.length == 1 ? List.of(ONE) : Arrays.asList(inside[1].split("/", -1));
        var from = segments.size();
        own.forEach(each -> segments.add(literal(text, each)));
        var rests = own.getLast().equals(REST);
        variables.add(
                new Variable(inside[0], from, segments.size(), own.size() > 1 || rests, rests));
        var after = rest.substring(end + 1);
        if (after.isEmpty()) {
            return "";
        }
        if (!after.startsWith("/")) {
            throw bad(text, "a whole segment for each variable");
        }
        return nonEmpty(text, after.substring(1));
    }

    private static String literal(String text, String segment) {
        if (segment.equals(ONE) || segment.equals(REST)) {
            return segment;
        }
        var allowed = segment.matches("([A-Za-z0-9._~!$&'()+,;=@-]|%[0-9A-Fa-f]{2})+");
        var decoded = allowed ? Percent.decoded(segment, false) : null;
        if (decoded == null || decoded.equals(".") || decoded.equals("..")) {
            throw bad(text, "segments of plain letters, * or **");
        }
        return decoded;
    }

    private static void check(String text, List<String> segments, String verb, boolean hasVerb) {
        if (segments.isEmpty()) {
            throw bad(text, "segments of plain letters, * or **");
        }
        if (hasVerb && !verb.matches("[A-Za-z0-9._~-]+")) {
            throw bad(text, "a verb of letters");
        }
        var rest = segments.indexOf(REST);
        if (rest >= 0 && rest != segments.size() - 1) {
            throw bad(text, "** only last");
        }
    }

    private static void checkNames(String text, List<Variable> variables) {
        var names = new HashSet<String>();
        for (var variable : variables) {
            if (!variable.field().matches("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*")) {
                throw bad(text, "a field's name in each variable");
            }
            if (!names.add(variable.field())) {
                throw bad(text, "each variable once");
            }
        }
    }

    private static String nonEmpty(String text, String rest) {
        if (rest.isEmpty()) {
            throw bad(text, "no / at the end");
        }
        return rest;
    }

    private static IllegalArgumentException bad(String text, String expected) {
        return new IllegalArgumentException("template: " + text + " (expected: " + expected + ")");
    }
}
