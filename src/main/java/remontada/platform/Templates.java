package remontada.platform;

import java.io.StringWriter;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.messageresolver.IMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/// Renders a page by its template in `web/pages`. A template sees one thing, `page`.
///
/// Words come from `#{feature.key}`, with positional arguments; links from `@{/path}`, which keep the day the
/// reader chose and give assets their fingerprinted address.
public final class Templates {
    private final TemplateEngine engine = new TemplateEngine();
    private final Words words;

    public Templates(WebFiles files, Words words, Assets assets) {
        this.words = words;
        engine.setTemplateResolver(new FromWebFiles(files));
        engine.setMessageResolver(new FromWords(words));
        engine.setLinkBuilder(new SiteLinks(assets));
    }

    public String render(Page page) {
        var html = new StringWriter(16_384);
        engine.process("pages/" + page.template(), new Context(words.locale(), Map.of("page", page)), html);
        return html.toString();
    }

    private static final class FromWebFiles extends AbstractConfigurableTemplateResolver {
        private final WebFiles files;

        FromWebFiles(WebFiles files) {
            this.files = files;
            setTemplateMode(TemplateMode.HTML);
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
            return new StringTemplateResource(files.text(template + ".html"));
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

    private static final class SiteLinks extends StandardLinkBuilder {
        private static final Pattern DAY = Pattern.compile("[?&]on=");

        private final Assets assets;

        SiteLinks(Assets assets) {
            this.assets = assets;
        }

        @Override
        protected String computeContextPath(IExpressionContext context, String base, Map<String, Object> parameters) {
            return "";
        }

        @Override
        protected String processLink(IExpressionContext context, String link) {
            if (link.startsWith("/assets/")) {
                return assets.address(link.substring("/assets/".length()));
            }
            var day = ((Page) context.getVariable("page")).frame().asOf();
            return day.chosen() && link.startsWith("/") && !DAY.matcher(link).find() ? withDay(link, day) : link;
        }

        private static String withDay(String link, AsOf day) {
            var hash = link.indexOf('#');
            var address = hash < 0 ? link : link.substring(0, hash);
            var fragment = hash < 0 ? "" : link.substring(hash);
            return address + (address.contains("?") ? "&" : "?") + "on=" + day.day() + fragment;
        }
    }
}
