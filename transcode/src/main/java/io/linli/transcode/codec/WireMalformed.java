package io.linli.transcode.codec;

/// Bytes that are no message of the expected type, from a party that should know better: an outside
/// failure, not the caller's fault.
public final class WireMalformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WireMalformed(String what) {
        super(what, null, false, false);
    }
}
