package remontada;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
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
        "--zone=Mars, ZONE must be a time zone such as Europe/Zurich",
        "--database-url=postgres://localhost/x, DATABASE_URL must look like jdbc:postgresql://host:5432/remontada",
        "--database-url=jdbc:postgresql://u:p@localhost/x, DATABASE_URL must hold no user or password",
        "--database-url=jdbc:postgresql://localhost:1/x, No PostgreSQL answers at jdbc:postgresql://localhost:1/x",
        "--data-dir=/dev/null/data, set DATA_DIR to a folder that can",
        "--prot=1, All settings: remontada serve --help"
    })
    void anOperatorsMistakeIsNamedInOneLineAndNothingStarts(String setting, String advice) {
        var said = new StringWriter();

        var status = Main.commands().setErr(new PrintWriter(said)).execute("serve", setting);

        assertTrue(status != 0);
        assertEquals(1, said.toString().lines().count(), said.toString());
        assertTrue(said.toString().contains(advice), said.toString());
    }
}
