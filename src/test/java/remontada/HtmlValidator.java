package remontada;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/// The Nu HTML checker, with its schema read once.
public final class HtmlValidator {
    /// Its schema is deeply nested and read by recursion.
    private static final long STACK_BYTES = 512L * 1024 * 1024;

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();
    private final Complaints complaints = new Complaints();

    private HtmlValidator() {
        onDeepStack(() -> {
            validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, complaints);
            return true;
        });
    }

    private static final class Loaded {
        private static final HtmlValidator VALIDATOR = new HtmlValidator();
    }

    /// What is wrong with a page: errors and warnings.
    public static List<String> complaintsAbout(String html) {
        return Loaded.VALIDATOR.check(html);
    }

    private synchronized List<String> check(String html) {
        complaints.all.clear();
        onDeepStack(() -> {
            validator.setUpValidatorAndParsers(complaints, true, false);
            validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
            return true;
        });
        return List.copyOf(complaints.all);
    }

    private static void onDeepStack(java.util.concurrent.Callable<Boolean> work) {
        var task = new FutureTask<>(work);
        new Thread(null, task, "html validator", STACK_BYTES).start();
        try {
            task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static final class Complaints implements ErrorHandler {
        private final List<String> all = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            all.add("line " + e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void error(SAXParseException e) {
            warning(e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            warning(e);
        }
    }
}
