package io.linli.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The console in a real browser, over the running mesh.
@ExtendWith(RunningMesh.class)
class ConsoleE2eTest {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final double PATIENCE_MS = 60_000;
    private static final int PHONE_WIDTH = 390;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-quic",
                                                        "--no-first-run",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    @AfterAll
    static void close() {
        browser.close();
        playwright.close();
    }

    @Test
    void aCaseIsSeenAtOnceAndCarriedToItsEndByPeopleInTheConsole() {
        try (var desk = context(1280);
                var office = context(1280)) {
            var worker = signIn(desk, "grid.wang");
            assertThat(worker.getByTestId("live-indicator")).hasAttribute("data-state", "live");
            var id = fileCase();
            var row = worker.locator("[data-case-id='" + id + "']");
            assertThat(row).isVisible(); // without a reload
            picture(worker, "console-cases");
            row.getByTestId("case-link").click();
            worker.getByTestId("action-accept").click();
            assertThat(worker.getByTestId("case-state")).hasAttribute("data-state", "ACCEPTED");
            assertThat(worker.getByTestId("action-blow")).isDisabled();

            var street = signIn(office, "street.liu");
            blow(street, id);
            assertThat(worker.getByTestId("whistle")).hasAttribute("data-state", "DEPT_DONE");
            picture(worker, "console-case");
            street.getByTestId("action-close-whistle").click();
            street.getByTestId("whistle-score-5").click();
            street.getByTestId("whistle-close-ok").click();
            assertThat(street.getByTestId("case-state")).hasAttribute("data-state", "RESOLVED");

            assertThat(worker.getByTestId("case-state")).hasAttribute("data-state", "RESOLVED");
            worker.getByTestId("action-verify").click();
            assertThat(worker.getByTestId("case-state")).hasAttribute("data-state", "VERIFIED");
            worker.getByTestId("action-close").click();
            assertThat(worker.getByTestId("case-state")).hasAttribute("data-state", "CLOSED");
            assertThat(worker.locator("[data-type='WHISTLE_BLOWN']").first()).isVisible();
        }
    }

    @Test
    void theConsoleFitsAPhoneAndSpeaksEnglishWhenAsked() {
        try (var phone = context(PHONE_WIDTH)) {
            var id = fileCase();
            var page = signIn(phone, "grid.wang");
            assertThat(page.locator("[data-case-id='" + id + "']")).isVisible();
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(PHONE_WIDTH);
            picture(page, "console-phone");
            assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
            page.getByTestId("language-switch").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
        }
    }

    @Test
    void anOfficersDayGoesFromTheInboxToTheFigures() {
        try (var desk = context(1280)) {
            var id = fileCase();
            var officer = signIn(desk, "community.chen");
            officer.getByTestId("filter-unassigned").click();
            officer.getByTestId("inbox-search").fill(id);
            officer.getByTestId("inbox-search").press("Enter");
            assertThat(officer.getByTestId("case-row")).hasCount(1);
            officer.getByTestId("case-link").click();

            officer.getByTestId("desk-assign").click(); // to oneself, which is offered first
            officer.getByTestId("step-ok").click();
            assertThat(officer.getByTestId("case-state")).hasAttribute("data-state", "ASSIGNED");
            officer.getByTestId("explain-open").click();
            assertThat(officer.getByTestId("explanation")).containsText("category/linli/");
            picture(officer, "console-clock");

            officer.getByTestId("nav-numbers").click();
            assertThat(officer.getByTestId("trend-chart")).isVisible();
            assertThat(officer.getByTestId("tile-open")).isVisible();
            picture(officer, "console-numbers");

            officer.keyboard().press("g");
            officer.keyboard().press("c");
            officer.getByTestId("filter-mine").click();
            assertThat(officer.locator("[data-case-id='" + id + "']")).isVisible();
            assertThat(officer.getByTestId("count-mine")).not().hasText("0");
        }
    }

    @Test
    void noTokenReachesTheBrowserAndSigningOutEndsTheSession() {
        try (var context = context(1280)) {
            var page = signIn(context, "community.chen");
            assertThat(
                            (String)
                                    page.evaluate(
                                            "JSON.stringify({...localStorage, ...sessionStorage})"))
                    .doesNotContain("eyJ");
            assertThat(context.cookies(RunningMesh.mesh().gateway()))
                    .isNotEmpty()
                    .allMatch(cookie -> cookie.httpOnly && !cookie.value.contains("eyJ"));
            page.getByTestId("user-menu").click();
            page.getByTestId("logout-button").click();
            assertThat(page.getByTestId("login-button")).isVisible();
            assertThat(page.request().get(RunningMesh.mesh().gateway() + "/v1/cases").status())
                    .isEqualTo(401);
        }
    }

    private static BrowserContext context(int width) {
        return browser.newContext(
                new Browser.NewContextOptions()
                        .setViewportSize(width, 860)
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai"));
    }

    private static Page signIn(BrowserContext context, String username) {
        var page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        page.navigate(RunningMesh.mesh().gateway() + "/");
        page.getByTestId("login-button").click();
        assertThat(page.locator("html"))
                .hasAttribute("lang", "zh-CN"); // Keycloak's page, in Chinese
        page.locator("#username").fill(username);
        page.locator("#password").fill(RunningMesh.mesh().user(username).password());
        page.locator("#kc-login").click();
        page.getByTestId("cases-page")
                .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
        return page;
    }

    private static void blow(Page street, String id) {
        street.navigate(RunningMesh.mesh().gateway() + "/cases/" + id);
        street.getByTestId("action-blow").click();
        street.getByTestId("whistle-type-EMERGENCY").click();
        street.getByTestId("whistle-dept-110105-CGW").check();
        street.getByTestId("whistle-dept-BJ-PSJT").check();
        street.getByTestId("whistle-blow").click();
        assertThat(street.getByTestId("whistle"))
                .hasAttribute(
                        "data-state",
                        "DEPT_DONE",
                        new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE_MS));
    }

    private static String fileCase() {
        var body =
                Map.of(
                        "externalId", "C-" + UUID.randomUUID(),
                        "region", CaseJourney.COMMUNITY,
                        "category", "ROAD_COLLAPSE",
                        "title", "路面塌陷",
                        "description", "二区东门外路面下陷约一米，已用锥桶围挡");
        return RunningMesh.people()
                .partner("portal-bj")
                .post("/v1/cases", body)
                .expect(200)
                .text("id");
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
