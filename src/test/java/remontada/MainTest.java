package remontada;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
    @ParameterizedTest
    @CsvSource({
        "--port=abc, PORT must be a number between 0 and 65535",
        "--port=65536, PORT must be a number between 0 and 65535",
        "--on=yesterday, ON must be a date such as 2023-03-14",
        "--on=2023-02-30, ON must be a date such as 2023-03-14",
        "--base-url=foo, BASE_URL must be an address such as https://remontada.example",
        "--base-url=ftp://foo.example, BASE_URL must be an address such as https://remontada.example",
        "--base-url=https://foo.example/sub/, and no path",
        "--base-url=https://foo.example?x=1, and no path",
        "--zone=Mars, ZONE must be a time zone such as Europe/Zurich",
        "--database-url=postgres://localhost/x, DATABASE_URL must look like jdbc:postgresql://host:5432/remontada",
        "--database-url=jdbc:postgresql://u:p@localhost/x, DATABASE_URL must hold no user or password",
        "--database-url=jdbc:postgresql://localhost:1/x, No PostgreSQL answers at jdbc:postgresql://localhost:1/x",
        "--trusted-proxies=proxy.example, TRUSTED_PROXIES must be addresses or blocks of them such as 127.0.0.1",
        "--tls-certificate=pom.xml, TLS_CERTIFICATE and TLS_KEY must be set together",
        "--tls-port=x, TLS_PORT must be a number between 0 and 65535",
        "--client-share=0, CLIENT_SHARE must be a number of percent between 1 and 100",
        "--base-url=https://a@foo.example, BASE_URL must be an address such as https://remontada.example",
        "--read-database-url=postgres://localhost/x, READ_DATABASE_URL must look like"
                + " jdbc:postgresql://host:5432/remontada",
        "--read-max-age=0.1, READ_MAX_AGE must be a number of seconds between 0.5 and 3600",
        "--read-max-age=soon, READ_MAX_AGE must be a number of seconds between 0.5 and 3600",
        "--data-dir=/dev/null/data, set DATA_DIR to a folder that can",
        "--data-dir=src/main, holds other things than a database of this site",
        "--database-ulr=x, --database-url. All settings",
        "--prot=1, All settings: remontada serve --help"
    })
    void anOperatorsMistakeIsNamedInOneLineAndNothingStarts(String setting, String advice) {
        var said = new StringWriter();

        var status = Main.commands().setErr(new PrintWriter(said)).execute("serve", setting);

        assertTrue(status != 0);
        assertEquals(1, said.toString().lines().count(), said.toString());
        assertTrue(said.toString().contains(advice), said.toString());
        assertFalse(
                said.toString().matches("(?s).*(Exception|could not be parsed|input string|index \\d).*"),
                said.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "news add --club=x --kind=out --words=x --source=x --day=yesterday, yesterday' is no day such as 2023-03-14",
        "news add --club=x --kind=out --words=x --source=a|b, a|b' is no address such as https://example.org/report",
        "imprt x, remontada has no command 'imprt'; perhaps import",
        "result sett x 1-0, remontada result has no command 'sett'; perhaps set",
        "import --dryrun x, Unknown option: '--dryrun'; perhaps --dry-run",
        "undo 1 2, remontada undo is told one word too many: '2'",
        "bench --requests=many, many' is no number such as 300",
        "health --port=1, Nothing answers on port 1",
        "news import --database-url=jdbc:postgresql://localhost:1/x a.csv, No PostgreSQL answers at jdbc:postgresql",
        "news list --database-url=jdbc:postgresql://localhost:1/x --club=ajax, No PostgreSQL answers at"
                + " jdbc:postgresql",
        "backup --data-dir=/nowhere out.zip, There is no database in /nowhere: set DATA_DIR to the site's folder",
        "backup pom.xml, pom.xml is there already: name another file",
        "restore /nowhere.zip, There is no file /nowhere.zip that can be read",
        "restore pom.xml --data-dir=target, target holds something: set DATA_DIR to a folder that is empty",
        "check --data-dir=/nowhere, There is no database in /nowhere: set DATA_DIR (--data-dir) to the site's folder",
        "export /tmp/x --data-dir=/nowhere, There is no database in /nowhere: set DATA_DIR",
        "history liverpool-v-real-madrid --data-dir=/nowhere, There is no database in /nowhere: set DATA_DIR",
        "pending --data-dir=/nowhere, There is no database in /nowhere: set DATA_DIR",
        "runs --data-dir=/nowhere, There is no database in /nowhere: set DATA_DIR",
        "rank list --data-dir=/nowhere, There is no database in /nowhere: set DATA_DIR",
        "news list --club=liverpool --data-dir=/nowhere, There is no database in /nowhere: set DATA_DIR",
        "live end --match=liverpool-v-everton --data-dir=/nowhere, There is no database in /nowhere: set DATA_DIR",
        "undo 1 --data-dir=/nowhere, There is no database in /nowhere: set DATA_DIR",
        "result set liverpool-v-everton 1-0 --data-dir=/nowhere, There is no database in /nowhere: set DATA_DIR"
    })
    void aMistakeInACommandIsNamedInPlainWords(String command, String advice) {
        var said = new StringWriter();

        var status = Main.commands().setErr(new PrintWriter(said)).execute(command.split(" "));

        assertTrue(status != 0);
        assertEquals(1, said.toString().lines().count(), said.toString());
        assertTrue(said.toString().contains(advice), said.toString());
        assertFalse(said.toString().matches("(?s).*(Exception|java|LocalDate|an int).*"), said.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "serve, '--base-url --data-dir --database-url --on --port --zone'",
        "news add, '--data-dir --database-url --on --zone'",
        "news list, '--data-dir --database-url --on --zone'",
        "result set, '--data-dir --database-url --on --zone'",
        "undo, '--data-dir --database-url --on --zone'",
        "import, '--data-dir --database-url --on --zone'",
        "check, '--data-dir --database-url --on --zone'",
        "bench, '--data-dir --database-url --port'",
        "health, '--port'",
        "fit, '--data-dir --database-url --zone'"
    })
    void helpListsTheSettingsThatACommandUses(String command, String settings) {
        var said = new StringWriter();

        Main.commands().setOut(new PrintWriter(said)).execute((command + " --help").split(" "));

        assertEquals(
                settings,
                Stream.of("--base-url", "--data-dir", "--database-url", "--on", "--port", "--zone")
                        .filter(setting -> said.toString().contains(setting + "="))
                        .collect(Collectors.joining(" ")),
                said.toString());
    }

    @ParameterizedTest
    @CsvSource({"0, all consistent", "1, 1 finding", "2, 2 findings"})
    void findingsAreCounted(int findings, String verdict) {
        assertEquals(verdict, CheckCommand.verdict(findings));
    }
}
