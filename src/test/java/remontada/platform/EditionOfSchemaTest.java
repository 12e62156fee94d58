package remontada.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import remontada.intake.ledger.OwnDatabase;

/// What a start makes of a database that another edition has made, or somebody has changed.
class EditionOfSchemaTest {
    private static final String LATER = """
        INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by,
                                           execution_time, success)
        VALUES (9999, '9999', 'of a later edition', 'SQL', 'V9999__of_a_later_edition.sql', 1, 'a later edition', 1, true)
        """;

    @Test
    void anEmptyDatabaseIsNotTakenForThisEditions() {
        try (var own = OwnDatabase.empty()) {
            assertFalse(schemaOf(own).isThisEditions());

            own.database().migrate();

            assertTrue(schemaOf(own).isThisEditions());
        }
    }

    @Test
    void oneOfAnEarlierEditionIsBroughtUpToDate() {
        try (var own = OwnDatabase.empty()) {
            own.database().migrate();
            own.sql()
                    .execute("ALTER TABLE match_report DROP CONSTRAINT match_report_status,"
                            + " ADD CONSTRAINT match_report_status CHECK (status <> 'back-on')");
            own.sql().execute("DELETE FROM flyway_schema_history WHERE script = 'V184__back_on.sql'");
            assertFalse(schemaOf(own).isThisEditions());

            own.database().migrate();

            assertTrue(schemaOf(own).isThisEditions());
            var statuses = own.sql()
                    .fetchValue("SELECT pg_get_constraintdef(oid) FROM pg_constraint"
                            + " WHERE conname = 'match_report_status' AND contype = 'c'");
            assertTrue(String.valueOf(statuses).contains("'walkover'"), "still as before: " + statuses);
        }
    }

    @Test
    void anOwnerOfAnEarlierEditionRefusesALaterOnesAndReadersGoOn() {
        try (var own = OwnDatabase.open()) {
            own.sql().execute(LATER);

            var refusal = assertThrows(
                    IllegalStateException.class, () -> own.database().migrate());

            assertTrue(refusal.getMessage().contains("A later edition of this program"), refusal.getMessage());
            assertTrue(refusal.getMessage().contains("9999"), refusal.getMessage());
            assertTrue(own.database().isUpToDate());
        }
    }

    @Test
    void aMigrationInOtherWordsIsNoticed() {
        try (var own = OwnDatabase.empty()) {
            own.database().migrate();
            own.sql().execute("UPDATE flyway_schema_history SET checksum = checksum + 1 WHERE installed_rank = 1");

            assertThrows(IllegalStateException.class, () -> own.database().migrate());
        }
    }

    private static Schema schemaOf(OwnDatabase own) {
        return new Schema(own.url(), own.database().unhurried(), own.sql());
    }
}
