package remontada;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import remontada.platform.guard.FairShare;
import remontada.platform.guard.Guard;
import remontada.platform.guard.Limits;
import remontada.platform.guard.PemFiles;
import remontada.platform.guard.Tls;
import remontada.platform.guard.TrustedProxies;

/// What can be set of the site's door: whom it believes, HTTPS, and how much one client may ask for.
final class GuardConfig {
    private static final String USUAL_SHARE = "25";

    @Option(
            names = "--trusted-proxies",
            paramLabel = "CIDR",
            description = "Addresses of the proxies whose Forwarded or X-Forwarded-For, -Proto and -Host are believed,"
                    + " separated by commas, e.g. 127.0.0.1,10.0.0.0/8. Variable TRUSTED_PROXIES; without it none.")
    @Nullable
    String trustedProxies;

    @Option(
            names = "--tls-certificate",
            paramLabel = "FILE",
            description =
                    "Serve HTTPS, too, by this certificate: PEM, with those that vouch for it. One that is renewed"
                            + " is taken up within half a minute. Variable TLS_CERTIFICATE; without it only HTTP.")
    @Nullable
    String tlsCertificate;

    @Option(
            names = "--tls-key",
            paramLabel = "FILE",
            description = "The certificate's key: PEM, PKCS #8, not encrypted. Variable TLS_KEY.")
    @Nullable
    String tlsKey;

    @Option(
            names = "--tls-port",
            paramLabel = "PORT",
            description = "Port of HTTPS; 0 takes a free one. Readers who come by HTTP are led there, or to BASE_URL."
                    + " Variable TLS_PORT, default 8443.")
    @Nullable
    String tlsPort;

    @Option(
            names = "--client-share",
            paramLabel = "PERCENT",
            description =
                    "The part of one processor core, in percent, that one client may keep busy for long with pages"
                            + " that are not ready; 'off' for as much as they like. Variable CLIENT_SHARE, default 25.")
    @Nullable
    String clientShare;

    /// @param environment where the settings stand that no option gives
    GuardConfig(Map<String, String> environment) {
        this.trustedProxies = environment.get("TRUSTED_PROXIES");
        this.tlsCertificate = environment.get("TLS_CERTIFICATE");
        this.tlsKey = environment.get("TLS_KEY");
        this.tlsPort = environment.get("TLS_PORT");
        this.clientShare = environment.get("CLIENT_SHARE");
    }

    Guard guard(Optional<URI> site) {
        return new Guard(proxies(), Limits.usual(), tls(), site);
    }

    Optional<Integer> clientShare() {
        return Optional.of(Config.given(clientShare).orElse(USUAL_SHARE))
                .filter(share -> !share.equals("off"))
                .map(Integer::valueOf);
    }

    /// @throws IllegalArgumentException with what to do about it, when a setting can't be used
    void check() {
        Checks.checked(
                "TRUSTED_PROXIES",
                "addresses or blocks of them such as 127.0.0.1,10.0.0.0/8",
                trustedProxies,
                this::proxies);
        if (Config.given(tlsCertificate).isPresent() != Config.given(tlsKey).isPresent()) {
            throw new IllegalArgumentException("TLS_CERTIFICATE and TLS_KEY must be set together");
        }
        Checks.checked("TLS_PORT", Checks.A_PORT, tlsPort, () -> Checks.port(port()));
        files().ifPresent(PemFiles::check);
        Checks.checked(
                "CLIENT_SHARE",
                "a number of percent between 1 and 100, or off",
                clientShare,
                () -> clientShare().ifPresent(FairShare::check));
    }

    @Override
    public String toString() {
        return "trusted-proxies=%s tls=%s client-share=%s"
                .formatted(
                        Config.given(trustedProxies).orElse("none"),
                        Config.given(tlsCertificate)
                                .map(file -> "on port " + port() + " by " + file)
                                .orElse("no"),
                        Config.given(clientShare).orElse(USUAL_SHARE));
    }

    private TrustedProxies proxies() {
        return Config.given(trustedProxies).map(TrustedProxies::parse).orElseGet(TrustedProxies::none);
    }

    private Optional<Tls> tls() {
        return files().map(files -> new Tls(files, port(), Tls.USUAL_RENEWAL));
    }

    private Optional<PemFiles> files() {
        return Config.given(tlsCertificate)
                .flatMap(certificate ->
                        Config.given(tlsKey).map(key -> new PemFiles(Path.of(certificate), Path.of(key))));
    }

    private int port() {
        return Integer.parseInt(Config.given(tlsPort).orElse("8443"));
    }
}
