package remontada;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import remontada.intake.FactsExport;
import remontada.intake.FootballTxtExport;
import remontada.platform.Catalogue;
import remontada.platform.Database;
import remontada.platform.WebFiles;

/// Every fact, out again.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write every fact into a folder; also while a site runs.")
final class ExportCommand implements Callable<Integer> {
    /// How facts are written.
    enum Format {
        CSV,
        FOOTBALL_TXT
    }

    @Mixin
    private Config config = new Config();

    @Parameters(paramLabel = "FOLDER", description = "Where to; its files of the same names are replaced.")
    private Path folder = Path.of("");

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            defaultValue = "csv",
            converter = FormatName.class,
            description = "csv: the files of db/data (default). football.txt: a file for each season of a competition.")
    private Format format = Format.CSV;

    @Override
    public Integer call() {
        return new Desk(config, line -> {}).onWhatIsLoaded(database -> {
            System.out.println(written(database) + " files are in " + folder);
            return 0;
        });
    }

    private int written(Database database) {
        return switch (format) {
            case CSV -> {
                new FactsExport(database.unhurried()).writeTo(folder);
                yield FactsExport.files().size();
            }
            case FOOTBALL_TXT ->
                new FootballTxtExport(database.unhurried(), new Catalogue(WebFiles.built()).read(Locale.UK))
                        .writeTo(folder);
        };
    }

    private static final class FormatName implements ITypeConverter<Format> {
        @Override
        public Format convert(String name) {
            return switch (name) {
                case "csv" -> Format.CSV;
                case "football.txt" -> Format.FOOTBALL_TXT;
                default -> throw new TypeConversionException("'" + name + "' is no format: csv or football.txt");
            };
        }
    }
}
