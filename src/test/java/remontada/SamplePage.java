package remontada;

/// One address for every kind of page, for tests of what holds for all of them. Each speaks as of a day that has
/// passed, so its content stays as it is.
public enum SamplePage {
    TIE_BEFORE_THE_SECOND_LEG("/ties/champions-league/2022-23/liverpool-v-real-madrid?on=2023-03-14"),
    TIE_THAT_ENDED_IN_A_COMEBACK("/ties/champions-league/2018-19/liverpool-v-barcelona?on=2019-05-08"),
    NO_SUCH_PAGE("/nowhere", 404),
    NO_SUCH_DAY("/ties/champions-league/2022-23/liverpool-v-real-madrid?on=yesterday", 400);

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
