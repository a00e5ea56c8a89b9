package io.linli.transcode.plan;

import java.util.Set;

/// What to do with query parameters that are no field of the request.
///
/// @param ignored names that may come and mean nothing here, such as those of tracing and content
///   networks; `utm_*` stands for all that begin so
/// @param lenient unknown ones are passed over; ones in the wrong place are refused all the same
public record QueryRules(Set<String> ignored, boolean lenient) {
    public static final QueryRules STRICT = new QueryRules(Set.of(), false);

    public QueryRules {
        ignored = Set.copyOf(ignored);
    }

    /// Whether a name that is no field may be passed over.
    boolean passesOver(String name) {
        return lenient
                || ignored.contains(name)
                || ignored.stream()
                        .anyMatch(each ->
                                each.endsWith("*")
                                        && name.startsWith(each.substring(0, each.length() - 1)));
    }
}
