package remontada.platform.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TlsTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Version.class)
    void readersAreServedByHttpsInTheProtocolTheySpeak(Version version) throws Exception {
        var store = certificate("one", "RSA");
        write(store);
        try (var door = Door.secure(certificate(), key())) {
            var answer = ask(store, door.secureAddress() + "/who", version);

            assertEquals(version, answer.version());
            assertEquals(
                    "127.0.0.1 https https://localhost:"
                            + URI.create(door.secureAddress()).getPort(),
                    answer.body());
            assertEquals(
                    "max-age=31536000",
                    answer.headers().firstValue("Strict-Transport-Security").orElse(""));
        }
    }

    @Test
    void whatIsKeptIsMadeForHttpsAndSentByIt() throws Exception {
        var store = certificate("one", "EC");
        write(store);
        try (var door = Door.secure(certificate(), key())) {
            for (int asked = 0; asked < 2; asked++) {
                var answer = ask(store, door.secureAddress() + "/kept", Version.HTTP_2);

                assertEquals("kept for " + door.secureAddress(), answer.body());
            }
        }
    }

    @Test
    void readersWhoComeByHttpAreLedToTheSamePageByHttps() throws Exception {
        write(certificate("one", "EC"));
        try (var door = Door.secure(certificate(), key())) {
            var led = door.ask("/who?a=%22b", List.of("Host: localhost:80"));
            var nowhere = door.ask("/who", List.of("Host: a b"));
            var health = door.ask("/health/none", List.of("Host: localhost"));

            assertEquals(308, led.status());
            assertEquals(door.secureAddress() + "/who?a=%22b", led.header("location"));
            assertEquals("nosniff", led.header("x-content-type-options"));
            assertEquals(400, nowhere.status());
            assertEquals(404, health.status());
        }
    }

    @Test
    void aRenewedCertificateIsTakenUpWithoutARestart() throws Exception {
        var first = certificate("first", "RSA");
        write(first);
        try (var door = Door.secure(certificate(), key())) {
            assertEquals("CN=first", shown(door));

            Files.writeString(certificate(), "-----BEGIN NOTHING-----");
            var second = certificate("second", "EC");
            write(second);
            while (shown(door).equals("CN=first")) {
                Thread.sleep(50);
            }

            assertEquals("CN=second", shown(door));
            assertEquals(
                    200,
                    ask(second, door.secureAddress() + "/who", Version.HTTP_2).statusCode());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', TLS_CERTIFICATE",
        "-----BEGIN RSA PRIVATE KEY-----, openssl pkcs8 -topk8 -nocrypt",
        "nothing, TLS_KEY holds no private key"
    })
    void whatIsNoKeyIsNamed(String text, String advice) throws Exception {
        write(certificate("one", "RSA"));
        if (text.isEmpty()) {
            Files.delete(certificate());
        } else {
            Files.writeString(key(), text);
        }

        var mistake = assertThrows(IllegalArgumentException.class, () -> new PemFiles(certificate(), key()).check());

        assertTrue(mistake.getMessage().contains(advice), mistake.getMessage());
    }

    @Test
    void theKeyOfAnotherCertificateIsRefused() throws Exception {
        write(certificate("one", "RSA"));
        var kept = Files.readString(certificate());
        write(certificate("other", "RSA"));
        Files.writeString(certificate(), kept);

        var mistake = assertThrows(IllegalArgumentException.class, () -> new PemFiles(certificate(), key()).check());

        assertEquals("TLS_KEY is the key of another certificate than TLS_CERTIFICATE", mistake.getMessage());
    }

    private Path certificate() {
        return folder.resolve("certificate.pem");
    }

    private Path key() {
        return folder.resolve("key.pem");
    }

    /// One that vouches for itself, made by the JDK's own keytool.
    private KeyStore certificate(String name, String algorithm) throws Exception {
        var file = folder.resolve(name + ".p12");
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "site",
                        "-keyalg",
                        algorithm,
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .inheritIO()
                .start()
                .waitFor();
        assertEquals(0, made);
        return KeyStore.getInstance(file.toFile(), PASSWORD);
    }

    private void write(KeyStore store) throws GeneralSecurityException, IOException {
        pem(certificate(), "CERTIFICATE", store.getCertificate("site").getEncoded());
        pem(key(), "PRIVATE KEY", store.getKey("site", PASSWORD).getEncoded());
    }

    private static void pem(Path file, String label, byte[] encoded) throws IOException {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        Files.writeString(file, "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(label, text));
    }

    private static HttpResponse<String> ask(KeyStore trusted, String address, Version version) throws Exception {
        try (var client = HttpClient.newBuilder()
                .sslContext(trusting(trusted))
                .version(version)
                .build()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        }
    }

    /// Whose certificate is shown to a reader who trusts no one in particular.
    private String shown(Door door) throws Exception {
        var all = KeyStore.getInstance("PKCS12");
        all.load(null, PASSWORD);
        for (var name : List.of("first", "second")) {
            if (Files.exists(folder.resolve(name + ".p12"))) {
                all.setCertificateEntry(
                        name,
                        KeyStore.getInstance(folder.resolve(name + ".p12").toFile(), PASSWORD)
                                .getCertificate("site"));
            }
        }
        var address = URI.create(door.secureAddress());
        try (var socket =
                (SSLSocket) trusting(all).getSocketFactory().createSocket(address.getHost(), address.getPort())) {
            socket.startHandshake();
            return ((X509Certificate) socket.getSession().getPeerCertificates()[0])
                    .getSubjectX500Principal()
                    .getName();
        }
    }

    private static SSLContext trusting(KeyStore trusted) throws GeneralSecurityException {
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
