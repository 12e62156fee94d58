package remontada.platform.guard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/// A certificate and its key as certbot and most others keep them: PEM files, the chain in one of them.
///
/// @param certificate the site's own first, then those that vouch for it
/// @param key PKCS #8, not encrypted: `BEGIN PRIVATE KEY`
public record PemFiles(Path certificate, Path key) {
    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
    private static final Pattern OTHER_KEY = Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----");
    private static final char[] NO_PASSWORD = new char[0];
    private static final byte[] ANYTHING = {1, 2, 3};

    /// Both in a form that Java serves from.
    ///
    /// @throws IllegalArgumentException saying what to do, when they can't be read or don't belong together
    KeyStore keyStore() {
        try {
            var chain = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(Files.readAllBytes(certificate)))
                    .toArray(Certificate[]::new);
            if (chain.length == 0) {
                throw new IllegalArgumentException("TLS_CERTIFICATE holds no certificate: " + certificate);
            }
            var secret = readKey(chain[0].getPublicKey().getAlgorithm());
            if (!belongTogether(secret, chain[0].getPublicKey())) {
                throw new IllegalArgumentException("TLS_KEY is the key of another certificate than TLS_CERTIFICATE");
            }
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, NO_PASSWORD);
            store.setKeyEntry("site", secret, NO_PASSWORD, chain);
            return store;
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "TLS_CERTIFICATE and TLS_KEY must be PEM files that the site may read: " + e.getMessage(), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "TLS_CERTIFICATE or TLS_KEY is no certificate or key in PEM: " + e.getMessage(), e);
        }
    }

    /// @throws IllegalArgumentException saying what to do, when they can't be used
    public void check() {
        keyStore();
    }

    /// When they were changed last; none of them while one is away, as in the middle of a renewal.
    List<FileTime> changedAt() {
        try {
            return List.of(Files.getLastModifiedTime(certificate), Files.getLastModifiedTime(key));
        } catch (IOException e) {
            return List.of();
        }
    }

    private PrivateKey readKey(String algorithm) throws IOException, GeneralSecurityException {
        var text = Files.readString(key, StandardCharsets.US_ASCII);
        var found = KEY.matcher(text);
        if (!found.find()) {
            throw new IllegalArgumentException(
                    OTHER_KEY.matcher(text).find()
                            ? "TLS_KEY must be in PKCS #8 and not encrypted: openssl pkcs8 -topk8 -nocrypt -in KEY"
                                    + " makes it so"
                            : "TLS_KEY holds no private key: " + key);
        }
        var encoded = Base64.getMimeDecoder().decode(found.group(1));
        return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }

    private static boolean belongTogether(PrivateKey key, PublicKey known) throws GeneralSecurityException {
        var algorithm = switch (known.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> known.getAlgorithm();
        };
        var signing = Signature.getInstance(algorithm);
        signing.initSign(key);
        signing.update(ANYTHING);
        var signed = signing.sign();
        signing.initVerify(known);
        signing.update(ANYTHING);
        return signing.verify(signed);
    }
}
