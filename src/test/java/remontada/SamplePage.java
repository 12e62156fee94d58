package remontada;

/// One address for every kind of page, for tests of what holds for all of them. Each speaks as of a day that has
/// passed, so its content stays as it is.
public enum SamplePage {
    HOME_BEFORE_SECOND_LEGS("/?on=2023-03-13"),
    HOME_BETWEEN_SEASONS("/?on=2022-07-20"),
    TIES("/ties?on=2023-03-14"),
    TIE_BEFORE_THE_SECOND_LEG("/ties/champions-league/2022-23/liverpool-v-real-madrid?on=2023-03-14"),
    TIE_THAT_ENDED_IN_A_COMEBACK("/ties/champions-league/2018-19/barcelona-v-liverpool?on=2019-05-08"),
    TIE_DECIDED_ON_PENALTIES("/ties/champions-league/1970-71/borussia-monchengladbach-v-everton?on=1970-11-05"),
    TIE_WITH_A_LONG_NAME("/ties/champions-league/1975-76/borussia-monchengladbach-v-real-madrid?on=1976-03-18"),
    TIE_WITH_SCORES_HIDDEN("/ties/champions-league/2022-23/liverpool-v-real-madrid?on=2023-03-14&spoilers=off"),
    TIE_SHOWN_WHILE_SCORES_ARE_HIDDEN(
            "/ties/champions-league/2018-19/barcelona-v-liverpool?on=2019-05-01&spoilers=shown"),
    TIE_NOT_KNOWN_YET("/ties/champions-league/2022-23/liverpool-v-real-madrid?on=2022-09-01&spoilers=off", 404),
    TIE_IN_ANOTHER_SITES_PAGE("/embed/ties/champions-league/1970-71/borussia-monchengladbach-v-everton?on=1970-11-05"),
    COMEBACKS("/comebacks?on=2023-03-14"),
    COMEBACKS_OF_WHICH_THERE_ARE_NONE("/comebacks?deficit=5&on=2023-03-14"),
    FIRST_LEGS("/first-legs?on=2023-03-14"),
    FIRST_LEG("/first-legs/2-5?on=2023-03-14"),
    CLUBS("/clubs?on=2023-03-14"),
    CLUB("/clubs/liverpool?on=2023-03-14"),
    CLUB_WITH_A_LONG_NAME("/clubs/borussia-monchengladbach?on=2023-03-14"),
    HEAD_TO_HEAD("/clubs/liverpool/v/real-madrid?on=2023-03-14"),
    LEAGUE("/leagues/premier-league/2022-23?on=2023-03-14"),
    LEAGUES("/leagues?on=2023-03-14"),
    SEASONS("/seasons?on=2023-03-14"),
    SEASON("/seasons/2021-22/champions-league?on=2023-03-14"),
    RECORDS("/records?on=2023-03-14"),
    NIGHT_TO_COME("/nights/2023-03-15?on=2023-03-14"),
    NIGHT_THAT_WAS("/nights/2019-05-07?on=2019-05-08"),
    SEARCH("/search?q=malmo&on=2023-03-14"),
    SEARCH_WITHOUT_A_FIND("/search?q=zzz&on=2023-03-14"),
    ABOUT("/about?on=2023-03-14"),
    SOURCES("/about/data?on=2023-03-14"),
    NO_SUCH_CLUB("/clubs/liverpol?on=2023-03-14", 404),
    NO_SUCH_PAGE("/nowhere", 404),
    NO_SUCH_TIE("/ties/champions-league/2022-23/liverpool-v-everton?on=2023-03-14", 404),
    NO_SUCH_DAY("/ties?on=yesterday", 400);

    private final String path;
    private final int status;

    SamplePage(String path) {
        this(path, 200);
    }

    SamplePage(String path, int status) {
        this.path = path;
        this.status = status;
    }

    public String path() {
        return path;
    }

    public int status() {
        return status;
    }
}
