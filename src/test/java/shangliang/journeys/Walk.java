package shangliang.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import shangliang.web.Messages;

/** One person before a browser, who finds things by what the page calls them; texts are asked for by message key. */
final class Walk implements AutoCloseable {

    private final Page page;
    private final Look look;
    private final Messages messages;

    Walk(BrowserContext context, Look look, Messages messages) {
        this.page = context.newPage();
        this.look = look;
        this.messages = messages;
        page.setDefaultTimeout(20_000);
    }

    Walk open(String path) {
        page.navigate(path);
        return look();
    }

    /** Presses a button, which leads to a page. */
    Walk press(String key, Object... args) {
        return go(control(AriaRole.BUTTON, t(key, args)));
    }

    /** Goes where a link leads. */
    Walk follow(String key, Object... args) {
        return go(control(AriaRole.LINK, t(key, args)));
    }

    /** Goes where a link with other words than ours leads. */
    Walk followWords(String words) {
        return go(control(AriaRole.LINK, words));
    }

    /** Opens what is folded away. */
    Walk unfold(String key) {
        look();
        var part = page.locator("details")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("> summary").filter(new Locator.FilterOptions().setHasText(t(key)))));
        if (part.first().getAttribute("open") == null) {
            part.first().locator("> summary").click();
        }
        return look();
    }

    Walk type(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Walk choose(String label, String value) {
        field(label).selectOption(value);
        return settled();
    }

    Walk tick(String label) {
        field(label).check();
        return settled();
    }

    /** Ticks one of several by its field's name and value, where words alone would not tell which. */
    Walk pick(String name, String value) {
        visible(page.locator("input[name='" + name + "'][value='" + value + "']"))
                .check();
        return settled();
    }

    /** Types into a field by its name, where its label stands more than once. */
    Walk enter(String name, String text) {
        visible(page.locator("[name='" + name + "']")).fill(text);
        return this;
    }

    /** The same, for a choice. */
    Walk select(String name, String value) {
        visible(page.locator("select[name='" + name + "']")).selectOption(value);
        return settled();
    }

    /** Presses keys as on a keyboard, one after the other. */
    Walk keys(String... keys) {
        look();
        for (var key : keys) {
            page.keyboard().press(key);
        }
        return look();
    }

    /** Presses a key that leads to a page. */
    Walk keyAway(String key) {
        return away(() -> page.keyboard().press(key));
    }

    /** Types where the cursor stands. */
    Walk write(String text) {
        page.keyboard().insertText(text);
        return this;
    }

    Walk see(String key, Object... args) {
        return seeWords(t(key, args));
    }

    Walk seeWords(String words) {
        PlaywrightAssertions.assertThat(page.locator("body"))
                .containsText(
                        words,
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setTimeout(20_000));
        return this;
    }

    Walk notSeeWords(String words) {
        PlaywrightAssertions.assertThat(page.locator("body")).not().containsText(words);
        return this;
    }

    /** The field still holds what was typed. */
    Walk holds(String label, String text) {
        PlaywrightAssertions.assertThat(field(label)).hasValue(text);
        return this;
    }

    String words(String selector) {
        return page.locator(selector).first().innerText().strip();
    }

    Page page() {
        return page;
    }

    /** Checks what is there now. */
    Walk look() {
        Eyes.check(page, look);
        return this;
    }

    Walk picture(String name) {
        var file = Path.of("target", "screenshots", name + "-" + look.suffix() + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return this;
    }

    String t(String key, Object... args) {
        if (!messages.has(key)) {
            throw new AssertionError("no message " + key);
        }
        return messages.text(look.locale(), key, args);
    }

    @Override
    public void close() {
        page.context().close();
    }

    private Walk go(Locator control) {
        return away(control::click);
    }

    /** Does what leads to another page, and looks before and after. */
    Walk away(Runnable act) {
        look();
        page.evaluate("document.documentElement.dataset.left = 'yes'");
        act.run();
        page.locator("html:not([data-left]) footer, html:not([data-left]) .staff")
                .first()
                .waitFor();
        page.waitForLoadState();
        return look();
    }

    /** Waits until a script that asked the server for a part of the page has put it there. */
    private Walk settled() {
        PlaywrightAssertions.assertThat(page.locator(".htmx-request, .htmx-swapping, .htmx-settling"))
                .hasCount(0);
        return this;
    }

    private Locator control(AriaRole role, String name) {
        return visible(page.getByRole(role, new Page.GetByRoleOptions().setName(named(name))));
    }

    private Locator field(String label) {
        return visible(page.getByLabel(named(t(label))).and(page.locator("input:not([type=radio]), textarea, select")));
    }

    /** These words, alone or with more said about them; a pattern that the browser reads as well. */
    private static Pattern named(String words) {
        var literal = words.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
        return Pattern.compile("^\\s*" + literal + "([\\s\uFF1A:].*)?$", Pattern.DOTALL);
    }

    private static Locator visible(Locator some) {
        return some.filter(new Locator.FilterOptions().setVisible(true)).first();
    }
}
