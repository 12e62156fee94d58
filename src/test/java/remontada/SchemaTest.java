package remontada;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private static final String RELATIONS = """
        SELECT relname, obj_description(oid, 'pg_class') FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'm', 'p')
          AND relname NOT LIKE 'flyway%'
        ORDER BY relname
        """;

    private final TestSite site = TestSite.running();

    @Test
    void everyTableAndViewSaysWhatARowIs() {
        var silent = site.sql().resultQuery(RELATIONS).fetch().stream()
                .filter(relation -> relation.get(1) == null)
                .map(relation -> relation.get(0))
                .toList();

        assertEquals(List.of(), silent);
    }

    @Test
    void theReadmeNamesEveryTableAndView() throws IOException {
        var readme = Files.readString(Path.of("db/README.md"));
        var unnamed = site.sql().resultQuery(RELATIONS).fetch(0, String.class).stream()
                .filter(relation -> !readme.contains("| `" + relation + "` |"))
                .toList();

        assertEquals(List.of(), unnamed);
    }

    @Test
    void everyFunctionSaysWhatItIsFor() {
        var silent = site.sql().resultQuery("""
            SELECT proname FROM pg_proc
            WHERE pronamespace = 'public'::regnamespace AND obj_description(oid, 'pg_proc') IS NULL
              AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')
            """).fetch(0, String.class);

        assertEquals(List.of(), silent);
    }

    @Test
    void everyConstraintHasAName() {
        var named = site.sql()
                .resultQuery(
                        "SELECT conname FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <>"
                                + " 'n'")
                .fetch(0, String.class);

        assertTrue(named.size() > 50);
        assertEquals(
                List.of("shipped_history_pkey"),
                named.stream()
                        .filter(name -> name.matches(".*_(pkey|fkey|key|check)\\d*") && !name.startsWith("flyway"))
                        .toList());
    }
}
