package io.linli.identity.publication;

import java.util.regex.Pattern;

/// What a publication's paths begin with: `/v1/x/{name}/`. No method of the mesh's own lies there,
/// so nobody's service can ever stand in front of one.
public record PublicationName(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,30}");

    public PublicationName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "name: " + value + " (expected: 2..31 of a-z, 0-9 and -)");
        }
    }

    /// Where all its paths lie.
    public String prefix() {
        return "/v1/x/" + value + "/";
    }
}
