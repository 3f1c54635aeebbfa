package vn.nhipcau.base.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.MenuEntry;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;

/**
 * What every page has around its content.
 *
 * @param office how this installation calls itself, as on the sign-in page
 * @param csrf the token that each form sends back
 * @param toast what the person just did, confirmed once
 * @param undo where that is taken back, null where it is not
 * @param warning that something was not done, said once
 * @param unread how many notices the visitor has not read
 * @param demo whether the sample's banner stands above
 */
public record Page(
        Text text,
        @Nullable Visitor visitor,
        List<MenuEntry> menu,
        String path,
        String query,
        String office,
        @Nullable String csrf,
        @Nullable String toast,
        @Nullable String undo,
        @Nullable String warning,
        Instant now,
        int unread,
        boolean demo,
        String build) {
    /** More rooms than this do not stand side by side; then one place less is left for them, and for the way to the rest. */
    private static final int ROOMS = 8;

    /** A field of a row: {@code terms[0].due}. */
    private static final Pattern ROW = Pattern.compile("(\\w+)s\\[(\\d+)]\\.(\\w+)");

    /** The rooms that stand in the bar. */
    public List<MenuEntry> bar() {
        return menu.size() <= ROOMS ? menu : menu.subList(0, ROOMS - 1);
    }

    /** The rooms behind "More" in the bar. */
    public List<MenuEntry> beyondBar() {
        return menu.subList(bar().size(), menu.size());
    }

    /** Whether this page belongs to one of these rooms. */
    public boolean isIn(List<MenuEntry> rooms) {
        return rooms.stream().anyMatch(room -> room.holds(path));
    }

    public String t(String key, Object... args) {
        return text.get(key, args);
    }

    /** The address of a static file, which changes with every build so that browsers may keep it. */
    public String asset(String path) {
        return "/static/" + path + "?v=" + build;
    }

    public String icon(String name) {
        return "/static/icons.svg?v=" + build + "#" + name;
    }

    /** The words of a key, or the text itself where it is none. */
    public String wordsOr(String keyOrText) {
        return text.has(keyOrText) ? t(keyOrText) : keyOrText;
    }

    /** A value of the trail: keys in it, parted by commas, in words. */
    public String value(String keysOrText) {
        return Arrays.stream(keysOrText.split(", ", -1)).map(this::wordsOr).collect(Collectors.joining(", "));
    }

    /**
     * What a field is called, with a colon: the first of these that has words.
     *
     * @param prefixes of keys, with their last dot, which the field's name completes
     */
    public String label(List<String> prefixes, String field) {
        Matcher row = ROW.matcher(field);
        if (row.matches()) {
            String of = named(prefixes, row.group(1), Integer.parseInt(row.group(2)) + 1);
            return of + named(prefixes, row.group(3));
        }
        return named(prefixes, field);
    }

    private String named(List<String> prefixes, String field, Object... args) {
        return prefixes.stream()
                .map(prefix -> prefix + field)
                .filter(text::has)
                .findFirst()
                .map(key -> t(key, args) + ": ")
                .orElse("");
    }

    public String words(Faults.Fault fault) {
        return t(fault.key(), fault.args().toArray());
    }

    /** This page with one parameter changed, or dropped where the value is empty; a list starts again at its first page. */
    public String with(String parameter, String value) {
        String kept = Arrays.stream(query.split("&", -1))
                .filter(part -> !part.isEmpty()
                        && !part.startsWith(parameter + "=")
                        && !part.startsWith("page=")
                        && !part.startsWith("language="))
                .collect(Collectors.joining("&"));
        String own = value.isEmpty() ? "" : parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        String all = kept.isEmpty() || own.isEmpty() ? kept + own : kept + "&" + own;
        return path + (all.isEmpty() ? "" : "?" + all);
    }

    /** Another address that takes what this page was asked for: the same list as a file. */
    public String inFile(String address) {
        return query.isEmpty() ? address : address + "?" + query;
    }

    /** The other language of the interface, and this page's address in it. */
    public Language otherLanguage() {
        return text.language() == Language.VI ? Language.EN : Language.VI;
    }

    public String inOtherLanguage() {
        String kept = query.replaceAll("(^|&)language=[a-z]*", "").replaceAll("^&", "");
        return path + "?" + (kept.isEmpty() ? "" : kept + "&") + "language="
                + otherLanguage().code();
    }
}
