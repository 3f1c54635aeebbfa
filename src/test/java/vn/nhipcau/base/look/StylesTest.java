package vn.nhipcau.base.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern ICON = Pattern.compile("template\\.base\\.icon\\(([^)]*)\\)|icon = (\"[^,)\\n]*)");
    private static final Pattern SHAPE = Pattern.compile(
            "page\\.icon\\(\"([sn]-[a-z0-9-]+)\"\\)|template\\.base\\.(?:mark|shape)\\([^)]*name = \"([a-z-]+)\"");
    /** Words that choose between icons. */
    private static final Set<String> NO_ICONS = Set.of("secret", "ascending");

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
                        .filter(rule -> !Set.of("tokens.css", "print.css", "site/tokens.css")
                                .contains(rule.file()))
                        .flatMap(rule -> rule.declarations().stream()
                                .filter(each -> COLOUR.matcher(each.value()).find())
                                .map(each -> rule.file() + ": " + rule.selector() + " " + each)))
                .isEmpty();
    }

    /** Whoever does not know of a button does not point at it to find it. What only hints may wait for the pointer. */
    @Test
    void whatOneActsOnIsSeenBeforeOnePointsAtIt() {
        List<String> found = new ArrayList<>();
        for (Styles.Rule rule : Styles.rules()) {
            boolean hidden = rule.declarations().stream()
                    .anyMatch(each ->
                            each.name().equals("opacity") && each.value().equals("0"));
            String last = rule.selector().substring(rule.selector().lastIndexOf(' ') + 1);
            boolean shown = Styles.rules().stream()
                    .filter(other -> other.selector().contains(":hover")
                            && other.declarations().stream()
                                    .anyMatch(each -> each.name().equals("opacity")))
                    .anyMatch(other ->
                            Stream.of(other.selector().split(",\\s*")).anyMatch(each -> each.endsWith(" " + last)));
            if (hidden && !last.equals(".icon") && (shown || rule.selector().contains(":hover"))) {
                found.add(rule.file() + ": " + rule.selector());
            }
        }
        assertThat(found).isEmpty();
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
            CLASSES.matcher(evaluated(Styles.text(page)))
                    .results()
                    .forEach(hit -> written(hit.group(1))
                            .filter(name -> !known.contains(name))
                            .forEach(name -> found.add(page + ": " + name)));
        }
        assertThat(found).isEmpty();
    }

    /** What stands in a class attribute; half a word is left to the page's own test. */
    private static Stream<String> written(String value) {
        String plain = value.replaceAll("@(if|elseif)\\((?:[^()]|\\([^()]*\\))*\\)|@else\\b|@endif\\b", " ");
        return Stream.of(plain.strip().split("\\s+")).filter(name -> !name.isEmpty() && !name.endsWith("-"));
    }

    /** The page with each expression replaced by the words that it may choose from. */
    private static String evaluated(String page) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        for (int start = page.indexOf("${"); start >= 0; start = page.indexOf("${", at)) {
            int end = start + 2;
            for (int depth = 1; depth > 0; end++) {
                depth += page.charAt(end) == '{' ? 1 : page.charAt(end) == '}' ? -1 : 0;
            }
            plain.append(page, at, start);
            String expression = page.substring(start + 2, end - 1);
            int choice = expression.indexOf('?');
            WORD.matcher(choice < 0 ? "" : expression.substring(choice))
                    .results()
                    .forEach(word -> plain.append(word.group(1)).append(' '));
            at = end;
        }
        return plain.append(page.substring(at)).toString();
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
            ICON.matcher(Styles.text(page))
                    .results()
                    .flatMap(hit -> WORD.matcher(hit.group(1) == null ? hit.group(2) : hit.group(1))
                            .results())
                    .map(word -> word.group(1))
                    .filter(name -> !icons.contains(name) && !NO_ICONS.contains(name))
                    .forEach(name -> found.add(page + ": i-" + name));
            SHAPE.matcher(Styles.text(page))
                    .results()
                    .map(hit -> hit.group(1) == null ? "n-" + hit.group(2) : hit.group(1))
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
