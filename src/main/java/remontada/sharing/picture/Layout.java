package remontada.sharing.picture;

import static remontada.sharing.picture.Picture.HEIGHT;
import static remontada.sharing.picture.Picture.WIDTH;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.look.Card;
import remontada.sharing.picture.Style.Across;
import remontada.sharing.picture.Style.Down;

/// Where everything stands on a card: the bands from edge to edge, below them the news, beside it the figure, at the
/// foot whose picture it is.
final class Layout {
    private static final double MARGIN = 56;
    private static final double BANDS = 84;
    private static final double BAND = 118;
    private static final double ONLY_BAND = 172;
    private static final double APART = 6;
    private static final double PANEL = 812;
    private static final double PANEL_MARGIN = 40;
    private static final double FOOT = 556;
    private static final double SAID = 170;
    private static final double COLUMN = 132;
    private static final double NARROW_COLUMN = 104;
    private static final int FEW_COLUMNS = 3;
    private static final double MAST = 92;
    private static final double RULE = 4;

    private final Type type;

    Layout(Type type) {
        this.type = type;
    }

    /// @param brand the site's name
    /// @param day as of which the page speaks, where the reader chose it; else empty
    Picture of(Card card, String brand, String day) {
        return card.bands().isEmpty() ? plain(card, brand, day) : worn(card, brand, day);
    }

    private Picture worn(Card card, String brand, String day) {
        double column = card.columns().size() > FEW_COLUMNS ? NARROW_COLUMN : COLUMN;
        double columns = WIDTH - MARGIN / 2 - column * card.columns().size();
        double height = card.bands().size() == 1 ? ONLY_BAND : BAND;
        double first = card.over().isEmpty() && card.columns().isEmpty() ? 0 : BANDS;
        var bands = new ArrayList<Picture.Band>();
        for (int i = 0; i < card.bands().size(); i++) {
            bands.add(band(card, i, new Box(0, first + i * (height + APART), WIDTH, height), columns, column));
        }
        double below = bands.getLast().box().bottom();
        var panel = panel(card, below);
        double right = panel == null ? WIDTH - MARGIN : PANEL - PANEL_MARGIN;
        double top = below + 38;
        var room = new Box(MARGIN, top, right - MARGIN, FOOT - 14 - top);
        var sentence =
                Typesetter.set(card.sentence(), type.sentence(), card.said().isEmpty() ? room : upper(room, 0.62));
        return new Picture(
                over(card, new Box(MARGIN, 16, columns - MARGIN - 20, BANDS - 26)),
                headings(card, columns, column),
                bands,
                sentence,
                said(card, type.said(), below(sentence, room)),
                panel,
                Typesetter.set(brand, type.brand(), new Box(MARGIN, FOOT, 230, HEIGHT - FOOT)),
                day(day, new Box(MARGIN + 230, FOOT, right - MARGIN - 230, HEIGHT - FOOT)),
                null,
                card.comeback());
    }

    private Picture plain(Card card, String brand, String day) {
        var panel = panel(card, MAST);
        double right = panel == null ? WIDTH - MARGIN : PANEL - PANEL_MARGIN;
        double top = MAST + (card.over().isEmpty() ? 56 : 112);
        double foot = HEIGHT - 44;
        double width = right - MARGIN;
        var said = said(card, type.saidAlone(), new Box(MARGIN, foot - SAID, width, SAID));
        double rule = said == null ? foot : said.lines().getFirst().ink().getMinY() - 36;
        var sentence =
                Typesetter.set(card.sentence(), type.sentenceAlone(), new Box(MARGIN, top, width, rule - 20 - top));
        return new Picture(
                over(card, new Box(MARGIN, MAST + 34, width, 50)),
                List.of(),
                List.of(),
                sentence,
                said,
                panel,
                Typesetter.set(brand, type.brand(), new Box(MARGIN, 0, 230, MAST)),
                day(day, new Box(MARGIN + 250, 0, WIDTH - MARGIN - MARGIN - 250, MAST)),
                said == null ? null : new Box(MARGIN, rule, width, RULE),
                card.comeback());
    }

    private Picture.Band band(Card card, int index, Box box, double columns, double column) {
        var club = card.bands().get(index);
        var name = new Box(MARGIN, box.y() + 12, columns - MARGIN - 20, box.height() - 24);
        var cells = new ArrayList<Text>();
        for (int i = 0; i < club.cells().size(); i++) {
            var style = card.columns().get(i).heavy() ? type.heavy() : type.cell();
            cells.add(Typesetter.set(
                    club.cells().get(i),
                    isNumber(club.cells().get(i)) ? style : style.upTo(38),
                    new Box(columns + i * column + 6, box.y() + 8, column - 12, box.height() - 16)));
        }
        var kit = club.kit().worn();
        return new Picture.Band(
                kit, box, kit.pale(), Typesetter.set(club.name(), type.name().upTo(box.height() * 0.8), name), cells);
    }

    private static boolean isNumber(String cell) {
        return cell.chars().allMatch(Character::isDigit);
    }

    private List<Text> headings(Card card, double columns, double column) {
        var headings = new ArrayList<Text>();
        for (int i = 0; i < card.columns().size(); i++) {
            headings.add(Typesetter.set(
                    card.columns().get(i).heading(),
                    type.heading(),
                    new Box(columns + i * column + 6, 12, column - 12, BANDS - 20)));
        }
        return headings;
    }

    private @Nullable Text over(Card card, Box room) {
        return card.over().isEmpty() ? null : Typesetter.set(card.over(), type.over(), room);
    }

    private Picture.@Nullable Panel panel(Card card, double top) {
        if (card.figure().isEmpty()) {
            return null;
        }
        var figure = card.figure().get();
        var box = new Box(PANEL, top, WIDTH - PANEL, HEIGHT - top);
        double left = PANEL + PANEL_MARGIN;
        double width = WIDTH - PANEL_MARGIN - left;
        var alone = card.bands().isEmpty();
        var number = Typesetter.set(
                figure.number(),
                alone ? type.numberAlone() : type.number(),
                new Box(left, top + (alone ? 132 : 40), width, alone ? 200 : 130));
        double below = number.foot(1) + 28;
        var said = Typesetter.set(
                figure.said(),
                alone ? type.saidAlone().placed(Across.LEFT, Down.TOP) : type.said(),
                new Box(left, below, width, HEIGHT - 20 - below));
        return new Picture.Panel(box, number, said);
    }

    private @Nullable Text said(Card card, Style style, Box room) {
        return card.said().isEmpty() ? null : Typesetter.set(card.said(), style, room);
    }

    private Box below(Text sentence, Box room) {
        double top = sentence.foot(type.sentence().leading()) + 28;
        return new Box(room.x(), top, room.width(), room.bottom() - top);
    }

    private static Box upper(Box box, double share) {
        return new Box(box.x(), box.y(), box.width(), box.height() * share);
    }

    private @Nullable Text day(String day, Box room) {
        return day.isEmpty() ? null : Typesetter.set(day, type.day(), room);
    }
}
