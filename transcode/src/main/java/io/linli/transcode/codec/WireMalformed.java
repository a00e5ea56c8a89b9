package io.linli.transcode.codec;

/// Bytes that are no message of the expected type, from a party that should know better: an outside
/// failure, not the caller's fault.
public final class WireMalformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Whether only one value is at fault, which a later one may replace.
    final boolean replaceable;

    public WireMalformed(String what) {
        this(what, false);
    }

    private WireMalformed(String what, boolean replaceable) {
        super(what, null, false, false);
        this.replaceable = replaceable;
    }

    /// A sound message with a value that JSON cannot show.
    static WireMalformed value(String what) {
        return new WireMalformed(what, true);
    }
}
