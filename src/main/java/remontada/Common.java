package remontada;

import java.time.Clock;
import org.jooq.DSLContext;
import remontada.platform.Assets;
import remontada.platform.DataVersionQueries;
import remontada.platform.Database;
import remontada.platform.Replies;
import remontada.platform.SiteDay;
import remontada.platform.Templates;
import remontada.platform.WebFiles;
import remontada.platform.Words;

/// What nearly every route is made with.
///
/// @param database where pages read
/// @param edition of the facts that it holds
record Common(
        Database database,
        DataVersionQueries edition,
        Clock clock,
        SiteDay day,
        WebFiles files,
        Words words,
        Assets assets,
        Templates templates,
        Replies replies) {
    Common(Database database, DataVersionQueries edition, Printing printing) {
        this(
                database,
                edition,
                printing.clock(),
                printing.day(),
                printing.files(),
                printing.words(),
                printing.assets(),
                printing.templates(),
                printing.replies());
    }

    DSLContext sql() {
        return database.sql();
    }
}
