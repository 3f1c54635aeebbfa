package vn.nhipcau.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands each journey the product, before one browser for all of them; ends it with what the browser complained of. */
final class Walk implements ParameterResolver, AfterEachCallback {
    private static final Namespace OURS = Namespace.create(Walk.class);

    /** A browser of the whole run, ended with it. */
    private record Opened(Playwright playwright, Browser browser) implements AutoCloseable {
        static Opened open() {
            Playwright playwright = Playwright.create();
            PlaywrightAssertions.setDefaultAssertionTimeout(Product.PATIENCE);
            return new Opened(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(Path.of(Objects.requireNonNullElse(
                                            System.getenv("NHIPCAU_CHROMIUM"), "/usr/bin/chromium")))
                                    .setArgs(List.of(
                                            "--no-sandbox",
                                            "--disable-gpu",
                                            "--disable-quic",
                                            "--no-first-run",
                                            "--disable-background-networking",
                                            "--disable-component-update",
                                            "--disable-sync"))));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Product.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Browser browser = test.getRoot()
                .getStore(OURS)
                .computeIfAbsent("browser", key -> Opened.open(), Opened.class)
                .browser();
        Product product = new Product(browser, SpringExtension.getApplicationContext(test));
        test.getStore(OURS).put("product", product);
        return product;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Product product = test.getStore(OURS).get("product", Product.class);
        if (product != null) {
            product.leave(
                    test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName(),
                    test.getExecutionException().isPresent());
        }
    }
}
