package remontada.sharing.picture;

import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import remontada.look.Card;
import remontada.platform.AsOf;
import remontada.platform.Lazily;
import remontada.platform.Sentence;
import remontada.platform.Templates;
import remontada.platform.WebFiles;
import remontada.platform.Words;

/// Paints a card: laid out, drawn by its template, and turned into pixels.
public final class Painter {
    private final Lazily<Layout> layout;
    private final Templates templates;
    private final Words words;
    private final LongAdder painted = new LongAdder();

    public Painter(WebFiles files, Templates templates, Words words) {
        this.layout = new Lazily<>(() -> new Layout(Type.read(files)));
        this.templates = templates;
        this.words = words;
    }

    /// @return a PNG
    byte[] paint(Card card, AsOf asOf) {
        painted.increment();
        return Png.of(pixels(templates.draw("card", layout(card, asOf))));
    }

    /// How many pictures it has painted so far.
    long painted() {
        return painted.sum();
    }

    /// Where everything is to stand.
    Picture layout(Card card, AsOf asOf) {
        return layout.get()
                .of(
                        card,
                        words.say("layout.brand"),
                        asOf.chosen() ? words.say(Sentence.of("pictures.as-it-stood", "day", asOf.day())) : "");
    }

    private static BufferedImage pixels(String svg) {
        var drawing = Objects.requireNonNull(new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault()));
        var image = new BufferedImage(Picture.WIDTH, Picture.HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(Picture.WIDTH, Picture.HEIGHT));
        graphics.dispose();
        return image;
    }
}
