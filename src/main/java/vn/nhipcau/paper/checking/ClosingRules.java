package vn.nhipcau.paper.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Annex I, part II, item 7 and the recipients of item 9: the end of the paper. */
final class ClosingRules {
    private static final Pattern ON_BEHALF = Pattern.compile("(?:TM|KT|TL|TUQ|Q)\\. \\S.*");

    /** Academic degrees, ranks and forms of address. */
    private static final Pattern TITLED = Pattern.compile(
            "(?i)(?:PGS|GS|TSKH|TS|ThS|BS|DS|KS|CN|LS|Đ/c|Ông|Bà|Đồng chí|Tiến sĩ|Thạc sĩ|Giáo sư|Bác sĩ|Kỹ sư|(?:Thiếu|Trung|Thượng|Đại)"
                    + " (?:úy|tá|tướng|uý))[. ].*");

    /** Where the heads of their branches decide on ranks and degrees before the name (item 7). */
    private static final String[] MAY_BE_TITLED = {
        "cong an",
        "bo chi huy",
        "bo cong an",
        "bo quoc phong",
        "bo doi",
        "truong",
        "hoc vien",
        "vien",
        "benh vien",
        "trung tam y te"
    };

    private static final List<Rule> SIGNATURE = List.of(
            Rule.of("authority.form", "II.7", ClosingRules::authority),
            Rule.of("authority.case", "II.7", form -> Sight.each(form.closing().authority(), Sight::capitals)),
            Rule.of(
                    "authority.style",
                    "II.7",
                    form -> Sight.each(form.closing().authority(), row -> Sight.look(row, true, false))),
            Rule.of(
                    "authority.size",
                    "II.7",
                    form -> Sight.each(form.closing().authority(), row -> Sight.size(row, 13, 14))),
            Rule.of("signer.case", "II.7", form -> Sight.each(form.closing().name(), Sight::small)),
            Rule.of(
                    "signer.style",
                    "II.7",
                    form -> Sight.each(form.closing().name(), row -> Sight.look(row, true, false))),
            Rule.of("signer.size", "II.7", form -> Sight.each(form.closing().name(), row -> Sight.size(row, 13, 14))),
            Rule.of(
                    "signer.title",
                    "II.7",
                    form -> form.names(MAY_BE_TITLED)
                            ? List.of()
                            : Sight.each(
                                    form.closing().name(),
                                    row -> Sight.words(
                                            !TITLED.matcher(row.words()).matches(), row))));

    private static final List<Rule> RECIPIENTS = List.of(
            Rule.of("recipients.label", "II.9", form -> {
                TextRow label = form.closing().label();
                return label == null
                        ? Sight.missing(Place.END)
                        : List.of(Sight.words(label.words().equals("Nơi nhận:"), label));
            }),
            Rule.of(
                    "recipients.labelSize",
                    "II.9",
                    form -> Sight.each(form.closing().label(), row -> Sight.size(row, 12, 12))),
            Rule.of(
                    "recipients.labelStyle",
                    "II.9",
                    form -> Sight.each(form.closing().label(), row -> Sight.look(row, true, true))),
            Rule.of(
                    "recipients.size",
                    "II.9",
                    form -> Sight.each(form.closing().recipients(), row -> Sight.size(row, 11, 11))),
            Rule.of(
                    "recipients.style",
                    "II.9",
                    form -> Sight.each(form.closing().recipients(), row -> Sight.look(row, false, false))),
            Rule.of("recipients.form", "II.9", form -> items(form)),
            Rule.of("recipients.archive", "II.9", ClosingRules::archive));

    static final List<Rule> ALL =
            Stream.of(SIGNATURE, RECIPIENTS).flatMap(List::stream).toList();

    private ClosingRules() {}

    private static List<Sight> authority(Form form) {
        List<TextRow> rows = form.closing().authority();
        return rows.isEmpty()
                ? Sight.missing(Place.END)
                : Sight.each(
                        rows,
                        row -> Sight.words(
                                !Closing.ON_BEHALF.matcher(row.words()).matches()
                                        || ON_BEHALF.matcher(row.words()).matches(),
                                row));
    }

    /** Rows that begin without a dash go on with the one before. */
    private static List<List<TextRow>> lines(Form form) {
        List<List<TextRow>> lines = new ArrayList<>();
        for (TextRow row : form.closing().recipients()) {
            boolean begins = isDashed(row) || Words.spaced(row.text()).startsWith("Lưu");
            if (begins || lines.isEmpty()) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(row);
        }
        return lines;
    }

    private static boolean isDashed(TextRow row) {
        return row.words().startsWith("-") || row.paragraph().label().strip().equals("-");
    }

    private static List<Sight> items(Form form) {
        List<List<TextRow>> lines = lines(form);
        List<Sight> sights = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextRow first = lines.get(i).getFirst();
            String end = i == lines.size() - 1 ? "." : ";";
            sights.add(Sight.words(
                    isDashed(first) && lines.get(i).getLast().words().endsWith(end), first));
        }
        return sights;
    }

    private static List<Sight> archive(Form form) {
        List<List<TextRow>> lines = lines(form);
        if (lines.isEmpty()) {
            return form.closing().label() == null ? List.of() : Sight.missing(Place.END);
        }
        TextRow last = lines.getLast().getFirst();
        return List.of(Sight.words(last.words().matches("(?:- ?)?Lưu: ?\\S.*"), last));
    }
}
