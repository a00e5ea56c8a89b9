package io.linli.dev.recount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads JSON into maps, lists and texts; numbers stay texts. Enough for answers of the API.
final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    static Map<String, Object> object(String text) {
        var json = new Json(text);
        json.blanks();
        return json.object();
    }

    private Object value() {
        blanks();
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> object() {
        var object = new HashMap<String, Object>();
        at++;
        while (more('}')) {
            var name = string();
            more(':');
            object.put(name, value());
        }
        return object;
    }

    private List<Object> list() {
        var list = new ArrayList<>();
        at++;
        while (more(']')) {
            list.add(value());
        }
        return list;
    }

    /// Steps over what separates values; false at the end, which is stepped over as well.
    private boolean more(char end) {
        blanks();
        if (text.charAt(at) == end) {
            at++;
            return false;
        }
        if (text.charAt(at) == ',') {
            at++;
            blanks();
        }
        return true;
    }

    private String string() {
        var out = new StringBuilder();
        for (at++; text.charAt(at) != '"'; at++) {
            if (text.charAt(at) != '\\') {
                out.append(text.charAt(at));
            } else if (text.charAt(++at) == 'u') {
                out.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                at += 4;
            } else {
                out.append(text.charAt(at));
            }
        }
        at++;
        return out.toString();
    }

    private String word() {
        var start = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
