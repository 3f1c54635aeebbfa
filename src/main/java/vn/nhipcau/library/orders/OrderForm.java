package vn.nhipcau.library.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.nhipcau.base.Typed;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.orders.Orders.Terms;
import vn.nhipcau.library.orders.TranslationOrder.Agreed;

/**
 * What a person typed of orders.
 *
 * @param lines one for each language that is offered
 * @param due last day, as typed
 * @param anyway the day off that was said to be meant all the same
 * @param pricing how it is paid
 * @param amount in đồng, as typed
 */
public record OrderForm(
        List<Line> lines, String due, String anyway, String note, Pricing pricing, String amount, int version) {
    private static final int LONGEST = 2000;

    /** How a translation is paid. */
    public enum Pricing {
        /** By staff, as their work. */
        NONE,
        WORD,
        LUMP
    }

    /**
     * One language.
     *
     * @param translator number of a member, empty where a bureau translates; {@code reviewer} likewise
     */
    public record Line(String language, boolean chosen, String translator, String bureau, String reviewer) {
        /** Whether somebody was named for a language that was not chosen. */
        boolean isForgotten() {
            return !chosen && !(translator + bureau).isEmpty();
        }
    }

    public OrderForm {
        lines = List.copyOf(lines);
    }

    static OrderForm blank(List<ContentLanguage> languages) {
        return new OrderForm(
                languages.stream()
                        .map(language -> new Line(language.code(), false, "", "", ""))
                        .toList(),
                "",
                "",
                "",
                Pricing.NONE,
                "",
                0);
    }

    static OrderForm of(TranslationOrder order) {
        TranslationOrder.Parties parties = order.parties();
        Agreed agreed = order.agreed();
        Long amount = agreed.lump() == null ? agreed.price() : agreed.lump();
        return new OrderForm(
                List.of(new Line(
                        order.language(),
                        true,
                        parties.translator() == null ? "" : parties.translator().toString(),
                        parties.bureau(),
                        String.valueOf(parties.reviewer()))),
                Typed.day(order.due()),
                Typed.day(order.due()),
                order.note(),
                amount == null ? Pricing.NONE : agreed.lump() == null ? Pricing.WORD : Pricing.LUMP,
                amount == null ? "" : amount.toString(),
                order.version());
    }

    static OrderForm of(MultiValueMap<String, String> sent, List<String> languages) {
        List<String> chosen = Objects.requireNonNullElse(sent.get("language"), List.of());
        String note = line(sent, "note");
        return new OrderForm(
                languages.stream()
                        .map(code -> new Line(
                                code,
                                chosen.contains(code),
                                line(sent, "translator." + code),
                                line(sent, "bureau." + code),
                                line(sent, "reviewer." + code)))
                        .toList(),
                line(sent, "due"),
                line(sent, "anyway"),
                note.substring(0, Math.min(LONGEST, note.length())),
                pricing(line(sent, "pricing")),
                line(sent, "amount"),
                line(sent, "version").matches("\\d{1,9}") ? Integer.parseInt(line(sent, "version")) : 0);
    }

    /** Codes of languages for which somebody was named and which were not chosen. */
    String forgotten() {
        return lines.stream().filter(Line::isForgotten).map(Line::language).collect(Collectors.joining(", "));
    }

    List<Line> chosen() {
        return lines.stream().filter(Line::chosen).toList();
    }

    /** Đồng, with or without the dots or commas of thousands; nothing where it cannot be read or is none. */
    Optional<Long> money() {
        String digits = amount.replaceAll("(?i)\\s*(đ|đồng|vnd)$", "").replaceAll("(?<=\\d)[., ](?=\\d{3})", "");
        return digits.matches("[1-9]\\d{0,11}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }

    /** What it says of a language; asked for where nothing is wrong. */
    Terms terms(Line line) {
        return new Terms(
                line.translator().isEmpty() ? null : Long.valueOf(line.translator()),
                line.translator().isEmpty() ? line.bureau() : "",
                Long.parseLong(line.reviewer()),
                Typed.day(due).orElseThrow(),
                note,
                paid(Pricing.WORD),
                paid(Pricing.LUMP));
    }

    private @Nullable Long paid(Pricing how) {
        return pricing == how ? money().orElse(null) : null;
    }

    /** Whether its day was confirmed though it is a day off. */
    boolean isMeant(LocalDate day) {
        return Typed.day(anyway).filter(day::equals).isPresent();
    }

    private static Pricing pricing(String typed) {
        return switch (typed) {
            case "WORD" -> Pricing.WORD;
            case "LUMP" -> Pricing.LUMP;
            default -> Pricing.NONE;
        };
    }

    private static String line(MultiValueMap<String, String> sent, String name) {
        return Typed.line(sent.getFirst(name));
    }
}
