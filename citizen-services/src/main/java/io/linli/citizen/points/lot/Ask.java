package io.linli.citizen.points.lot;

import java.util.UUID;

/// Something that is done to points once.
///
/// @param id made by whoever asks, or following from what it is about
/// @param words what is asked; the same id with other words is a conflict
public record Ask(UUID id, String words) {
    public static Ask of(UUID id, Object... words) {
        var joined = new StringBuilder();
        for (var word : words) {
            var text = word.toString();
            joined.append(text.length()).append(':').append(text);
        }
        return new Ask(id, joined.toString());
    }
}
