package vn.nhipcau.base.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Floor: Chrome 109, Firefox 115, Safari 16.4. And nothing in a page that the policy of the site forbids. */
class StylesTest {
    private static final Path ICONS = Path.of("frontend/icons.txt");
    private static final Path STATES = Path.of("frontend/states.svg");

    private static final Pattern TOO_NEW =
            Pattern.compile("oklch\\(|oklab\\(|\\blch\\(|\\blab\\(|color-mix\\(|light-dark\\(|subgrid|anchor\\(");
    private static final Pattern PHYSICAL =
            Pattern.compile("(margin|padding|border|scroll-margin)-(left|right|top|bottom).*"
                    + "|left|right|top|bottom|(min-|max-)?(width|height)|border-(top|bottom)-(left|right)-radius");
    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b|\\b(rgb|rgba|hsl|hwb)\\(|(?<![-\\w])(white|black|red|green|blue|gr[ae]y)(?![-\\w])");
    private static final Pattern CLASS = Pattern.compile("\\.(-?[a-zA-Z][\\w-]*)");
    private static final Pattern CLASSES = Pattern.compile("\\bclass=\"([^\"]*)\"");
    private static final Pattern ICON =
            Pattern.compile("icons\\.svg#i-([a-z0-9-]+)|\\bicon\\((?:name = )?\"([a-z0-9-]+)\"");
    private static final Pattern SHAPE = Pattern.compile("icons\\.svg#([sn]-[a-z0-9-]+)");
    private static final Pattern AGAINST_POLICY =
            Pattern.compile("<style|\\sstyle=|\\son[a-z]+=\"|<script(?![^>]*\\ssrc=)[^>]*>|href=\"javascript:");

    /** Classes that stand in templates without a look of their own, each with its reason. */
    private static final Map<String, String> WITHOUT_LOOK =
            Map.of("draft", "a state in the second ink, which .state has already");

    @Test
    void nothingIsTooNew() {
        List<String> found = new ArrayList<>();
        for (Styles.Rule rule : Styles.rules()) {
            if (rule.selector().contains("&") || rule.within().stream().anyMatch(outer -> !outer.startsWith("@"))) {
                // the steps of an animation stand in an at-rule, so what is left is nesting
                found.add(rule.file() + ": nesting at " + rule.selector());
            }
            if (rule.selector().contains(":has(")
                    && !rule.selector().startsWith("@")
                    && rule.within().stream().noneMatch(outer -> outer.contains("selector(:has("))) {
                found.add(rule.file() + ": :has only as a gain, within @supports: " + rule.selector());
            }
            for (Styles.Declaration each : rule.declarations()) {
                if (TOO_NEW.matcher(each.value()).find()) {
                    found.add(rule.file() + ": " + each);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void sidesAreLogical() {
        assertThat(Styles.rules().stream()
                        .flatMap(rule -> rule.declarations().stream()
                                .filter(each -> PHYSICAL.matcher(each.name()).matches()
                                        || (each.name().matches("text-align|float|clear")
                                                && each.value().matches("left|right")))
                                .map(each -> rule.file() + ": " + rule.selector() + " " + each)))
                .isEmpty();
    }

    @Test
    void coloursStandInTokensAlone() {
        assertThat(Styles.rules().stream()
                        .filter(rule -> !Set.of("tokens.css", "print.css").contains(rule.file()))
                        .flatMap(rule -> rule.declarations().stream()
                                .filter(each -> COLOUR.matcher(each.value()).find())
                                .map(each -> rule.file() + ": " + rule.selector() + " " + each)))
                .isEmpty();
    }

    @Test
    void filesStaySmall() {
        assertThat(Styles.files(Styles.CSS, ".css"))
                .allSatisfy(path -> assertThat(Styles.text(path).lines().count())
                        .as(path.toString())
                        .isLessThan(250));
    }

    @Test
    void classesInPagesHaveALook() {
        Set<String> known = new TreeSet<>(WITHOUT_LOOK.keySet());
        Styles.rules()
                .forEach(rule -> CLASS.matcher(rule.selector()).results().forEach(hit -> known.add(hit.group(1))));
        List<String> found = new ArrayList<>();
        for (Path page : pages()) {
            CLASSES.matcher(Styles.text(page))
                    .results()
                    .forEach(hit -> written(hit.group(1))
                            .filter(name -> !known.contains(name))
                            .forEach(name -> found.add(page + ": " + name)));
        }
        assertThat(found).isEmpty();
    }

    /** What stands in a class attribute as it is; a word with an expression in it is left to the page's own test. */
    private static Stream<String> written(String value) {
        String plain = value.replaceAll("@(if|elseif)\\((?:[^()]|\\([^()]*\\))*\\)|@else\\b|@endif\\b", " ")
                .replaceAll("[^\\s${}]*\\$\\{[^}]*}[^\\s${}]*", " ");
        return Stream.of(plain.strip().split("\\s+")).filter(name -> !name.isEmpty());
    }

    @Test
    void iconsInPagesAreInTheSprite() {
        Set<String> icons = new TreeSet<>(Styles.text(ICONS).lines().toList());
        Set<String> shapes = new TreeSet<>();
        Pattern.compile("id=\"([^\"]+)\"")
                .matcher(Styles.text(STATES))
                .results()
                .forEach(hit -> shapes.add(hit.group(1)));
        List<String> found = new ArrayList<>();
        for (Path page : pages()) {
            Matcher icon = ICON.matcher(Styles.text(page));
            while (icon.find()) {
                String name = icon.group(1) == null ? icon.group(2) : icon.group(1);
                if (!icons.contains(name)) {
                    found.add(page + ": i-" + name);
                }
            }
            SHAPE.matcher(Styles.text(page))
                    .results()
                    .map(hit -> hit.group(1))
                    .filter(name -> !shapes.contains(name))
                    .forEach(name -> found.add(page + ": " + name));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void iconsAreListedOnceAndInOrder() {
        assertThat(Styles.text(ICONS).lines()).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void pagesKeepThePolicy() {
        List<String> found = new ArrayList<>();
        for (Path page : pages()) {
            AGAINST_POLICY.matcher(Styles.text(page)).results().forEach(hit -> found.add(page + ": " + hit.group()));
        }
        assertThat(found).isEmpty();
    }

    private static List<Path> pages() {
        return Stream.concat(
                        Styles.files(Path.of("src/main/jte"), ".jte").stream(),
                        Stream.of(Path.of("frontend/sheet.html")))
                .toList();
    }
}
