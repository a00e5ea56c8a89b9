package io.linli.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// A key pair with a certificate it has signed itself, in a file; for `localhost`, from yesterday
/// on, for three days.
record ClientKeys(Path file) {
    static final String PASSWORD = "test-only";
    private static final String ALIAS = "one";

    /// By the JDK's own tool: nothing in the libraries makes certificates.
    static ClientKeys make(Path file) throws IOException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made =
                new ProcessBuilder(
                                tool,
                                "-genkeypair",
                                "-alias",
                                ALIAS,
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=" + file.getFileName(),
                                "-ext",
                                "san=dns:localhost",
                                "-startdate",
                                "-1d",
                                "-validity",
                                "3",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                file.toString(),
                                "-storepass",
                                PASSWORD)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (!made.waitFor(30, TimeUnit.SECONDS) || made.exitValue() != 0) {
            throw new IllegalStateException("keytool made no keys");
        }
        return new ClientKeys(file);
    }

    private KeyStore store() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    private byte[] certificate() throws GeneralSecurityException, IOException {
        return store().getCertificate(ALIAS).getEncoded();
    }

    /// As a proxy says it, RFC 9440.
    String header() throws GeneralSecurityException, IOException {
        return ":" + Base64.getEncoder().encodeToString(certificate()) + ":";
    }

    String thumbprint() throws GeneralSecurityException, IOException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate()));
    }

    /// Trusts these keys alone.
    ///
    /// @param shown whether the client proves itself with them, too
    SSLContext context(boolean shown) throws GeneralSecurityException, IOException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store(), PASSWORD.toCharArray());
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(store());
        var context = SSLContext.getInstance("TLS");
        context.init(shown ? keys.getKeyManagers() : null, trusted.getTrustManagers(), null);
        return context;
    }
}
