package remontada.platform;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ognl.OgnlRuntime;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.linkbuilder.AbstractLinkBuilder;
import org.thymeleaf.messageresolver.IMessageResolver;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;
import org.thymeleaf.util.FastStringWriter;

/// Renders a page by its template in `web/pages`. A template sees one thing, `page`; the
/// layout also sees `site`, where readers reach the site, and `linked`, what the page says to programs.
///
/// Words come from `#{feature.key}`, with positional arguments; links from `@{/path}`, which keep the day the
/// reader chose and give assets their fingerprinted address.
public final class Templates {
    private static final int NO_LIMIT = -1;
    private static final char WORD_JOINER = '\u2060';

    private final TemplateEngine engine = new TemplateEngine();
    private final Words words;

    public Templates(WebFiles files, Words words, Assets assets) {
        this.words = words;
        var caches = new StandardCacheManager();
        caches.setExpressionCacheMaxSize(NO_LIMIT);
        engine.setCacheManager(caches);
        engine.setDialect(dialect());
        OgnlRuntime.setPropertyAccessor(Record.class, new RecordProperties());
        engine.addTemplateResolver(new FromWebFiles(files, "pictures/*", TemplateMode.XML, ".svg"));
        engine.addTemplateResolver(new FromWebFiles(files, "*", TemplateMode.HTML, ".html"));
        engine.setMessageResolver(new FromWords(words));
        engine.setLinkBuilder(new SiteLinks(assets));
    }

    /// @param site where readers reach the site; without it the page names no address of its own
    public String render(Page page, Optional<String> site) {
        var html = new FastStringWriter(16_384);
        var seen = new Context(words.locale(), Map.of("page", page));
        site.ifPresent(address -> {
            seen.setVariable("site", address);
            seen.setVariable("linked", LinkedData.of(page, address, words.say("layout.brand")));
        });
        engine.process("pages/" + page.template(), seen, html);
        return withWholeScores(html.toString());
    }

    private static StandardDialect dialect() {
        var dialect = new StandardDialect();
        dialect.setJavaScriptSerializer(new LinkedDataWriter());
        dialect.setVariableExpressionEvaluator(new RecordPaths());
        return dialect;
    }

    /// Draws a picture by its template in `web/pictures`, which sees one thing, `picture`.
    ///
    /// @return SVG
    public String draw(String template, Object picture) {
        var svg = new FastStringWriter(65_536);
        engine.process("pictures/" + template, new Context(words.locale(), Map.of("picture", picture)), svg);
        return svg.toString();
    }

    /// A line may end after an en dash, which would tear a score in two; a word joiner keeps it whole. Titles and
    /// attributes, which others print and read aloud, go without.
    static String withWholeScores(String html) {
        var whole = new StringBuilder(html.length() + 256);
        int done = 0;
        for (int dash = html.indexOf('–', body(html)); dash >= 0; dash = html.indexOf('–', dash + 1)) {
            if (isDigit(html, dash - 1) && isDigit(html, dash + 1) && isText(html, dash)) {
                whole.append(html, done, dash + 1).append(WORD_JOINER);
                done = dash + 1;
            }
        }
        return whole.append(html, done, html.length()).toString();
    }

    private static int body(String html) {
        return Math.max(1, html.indexOf("<body"));
    }

    private static boolean isText(String html, int at) {
        return html.lastIndexOf('>', at) > html.lastIndexOf('<', at);
    }

    private static boolean isDigit(String text, int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private static final class FromWebFiles extends AbstractConfigurableTemplateResolver {
        private final WebFiles files;
        private final String ending;

        FromWebFiles(WebFiles files, String templates, TemplateMode mode, String ending) {
            this.files = files;
            this.ending = ending;
            setResolvablePatterns(Set.of(templates));
            setTemplateMode(mode);
            setCacheable(!files.changing());
        }

        @Override
        protected ITemplateResource computeTemplateResource(
                IEngineConfiguration configuration,
                @Nullable String ownerTemplate,
                String template,
                String resourceName,
                String characterEncoding,
                Map<String, Object> attributes) {
            return new StringTemplateResource(files.text(template + ending));
        }
    }

    private record FromWords(Words words) implements IMessageResolver {
        @Override
        public String getName() {
            return "words";
        }

        @Override
        public Integer getOrder() {
            return 1;
        }

        @Override
        public String resolveMessage(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
            return words.say(key, positional(parameters));
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
            throw new IllegalArgumentException("No message " + key);
        }

        private static Map<String, Object> positional(Object @Nullable [] parameters) {
            var arguments = new java.util.HashMap<String, Object>();
            for (int i = 0; parameters != null && i < parameters.length; i++) {
                arguments.put(Integer.toString(i), parameters[i]);
            }
            return arguments;
        }
    }

    /// Links on the site: those to pages keep the day, those to assets get their fingerprint, all others stay as they
    /// are.
    private static final class SiteLinks extends AbstractLinkBuilder {
        private final Assets assets;

        SiteLinks(Assets assets) {
            this.assets = assets;
        }

        @Override
        public String buildLink(IExpressionContext context, String link, @Nullable Map<String, Object> parameters) {
            if (parameters != null && !parameters.isEmpty()) {
                throw new IllegalArgumentException("A link says its parameters itself: " + link);
            }
            if (link.startsWith("/assets/")) {
                return assets.address(link.substring("/assets/".length()));
            }
            var asOf = ((Page) context.getVariable("page")).frame().asOf();
            return link.startsWith("/") ? asOf.carriedBy(link) : link;
        }
    }
}
