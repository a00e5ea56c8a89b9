package io.linli.gateway.step;

/// Where each step stands on the way of a request; to be said with `@Order` on its bean of type
/// [io.linli.transcode.http.Gate].
public final class Steps {
    /// Sees all, so that refused requests are written down too.
    public static final int RECORD = 100;

    public static final int MAINTENANCE = 200;
    public static final int CREDENTIALS = 300;

    /// Who may call what, by the contract or by grants.
    public static final int ACCESS = 400;

    /// The same for methods that are published beside the mesh's own.
    public static final int GRANTS = 410;

    public static final int LIMITS = 500;
    public static final int OVERLOAD = 600;

    /// Behind the limits: a repeat costs as much as any other request.
    public static final int REPEATS = 700;

    public static final int VOUCHER = 800;

    /// Last, so that what is turned down elsewhere is not held against the room.
    public static final int UPSTREAM = 900;

    private Steps() {}
}
