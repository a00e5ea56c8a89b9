package io.linli.transcode.http;

/// How often Netty looks whether a buffer is given back. It takes one in 128 by itself, each with
/// two stack traces, which is some percent of all processor time; a leak under load shows as surely
/// with one in 4,096.
public final class LeakSampling {
    private static final String INTERVAL = "io.netty.leakDetection.samplingInterval";
    private static final String ONE_IN = "4096";

    private LeakSampling() {}

    /// To be called before anything of Netty is; what the command line says goes before it.
    public static void seldom() {
        if (System.getProperty(INTERVAL) == null) {
            System.setProperty(INTERVAL, ONE_IN);
        }
    }
}
