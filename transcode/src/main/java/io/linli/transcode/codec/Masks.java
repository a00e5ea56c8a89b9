package io.linli.transcode.codec;

/// Which fields a JSON object speaks of.
public final class Masks {
    private Masks() {}

    /// Paths in proto names, split by commas: `title,inner.text`. Lists, maps and messages with a
    /// JSON form of their own count as one; so does a message that is `{}` or `null`. Unknown names
    /// are passed over.
    ///
    /// @throws JsonMalformed when it is no JSON
    public static String of(Shape shape, byte[] json, int from, int to) {
        var in = new JsonIn();
        in.start(json, from, to);
        var paths = new StringBuilder();
        var c = in.token();
        if (c == '{') {
            members(in, shape, "", paths);
        } else {
            in.skip(c);
        }
        in.finish();
        return paths.toString();
    }

    /// @return false when it has none
    private static boolean members(JsonIn in, Shape shape, String above, StringBuilder paths) {
        in.enter();
        in.at++;
        var any = in.token() != '}';
        if (any) {
            do {
                if (in.token() != '"') {
                    throw in.malformed();
                }
                in.text();
                var found = shape.byName(in.text, in.textFrom, in.textTo);
                in.colon();
                if (found < 0) {
                    in.skip(in.token());
                } else {
                    member(in, shape.fields[found >> 1], above, paths);
                }
            } while (in.another('}'));
        } else {
            in.at++;
        }
        in.depth--;
        return any;
    }

    private static void member(JsonIn in, Field field, String above, StringBuilder paths) {
        var path = above + field.descriptor.getName();
        var c = in.token();
        var open = c == '{' && !field.repeated && field.kind == Kind.MESSAGE;
        if (open && members(in, field.shape(), path + ".", paths)) {
            return;
        }
        if (!open) {
            in.skip(c);
        }
        paths.append(paths.isEmpty() ? "" : ",").append(path);
    }
}
