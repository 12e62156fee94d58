package remontada.intake.files;

import org.jspecify.annotations.Nullable;
import remontada.football.Season;
import remontada.intake.reported.Expected;
import remontada.intake.reported.SeasonName;

/// What a path says of the file at its end: `2011-12/cl.txt` is of the season 2011-12.
final class FolderName {
    private FolderName() {}

    static Expected expected(String path) {
        @Nullable Season season = null;
        for (var folder : path.split("[/\\\\]")) {
            var named = SeasonName.read(folder);
            season = named == null ? season : named;
        }
        return season == null ? Expected.NOTHING : new Expected(null, season);
    }
}
