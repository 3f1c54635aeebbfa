package vn.nhipcau.paper.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Folding;
import vn.nhipcau.paper.checking.Paragraph.Align;

/**
 * What stands between the head of the page and the text.
 *
 * @param type null for an official letter
 * @param about the abstract below the type
 * @param address the paragraph "Kính gửi"
 * @param addressees the lines below it, none where one stands behind the colon
 */
record Opening(
        @Nullable TextRow type,
        List<TextRow> about,
        @Nullable Paragraph address,
        List<Paragraph> addressees,
        List<Paragraph> bases,
        int lastIndex) {
    private static final int NEAR = 40;
    private static final int LONG = 400;
    private static final Pattern AUTHORITY = Pattern.compile(
            "(?:CHỦ TỊCH|ỦY BAN|UỶ BAN|HỘI ĐỒNG|BỘ TRƯỞNG|GIÁM ĐỐC|CỤC TRƯỞNG|TRƯỞNG|CHÁNH|HIỆU TRƯỞNG|TỔNG)\\b.*");
    private static final Pattern BASIS = Pattern.compile("(?:can cu|theo de nghi|xet|thuc hien|tren co so)\\b.*");

    static Opening find(List<Paragraph> paragraphs, int after) {
        List<Paragraph> near = paragraphs.subList(after + 1, Math.min(paragraphs.size(), after + 1 + NEAR));
        TextRow type = type(near);
        List<TextRow> about = type == null ? List.of() : about(near, type);
        int at = about.isEmpty()
                ? (type == null ? after : type.paragraph().index())
                : about.getLast().paragraph().index();
        List<Paragraph> rest = paragraphs.subList(at + 1, Math.min(paragraphs.size(), at + 1 + NEAR));
        Paragraph address = rest.stream()
                .filter(paragraph -> fold(paragraph).startsWith("kinh gui"))
                .findFirst()
                .orElse(null);
        List<Paragraph> addressees = address == null ? List.of() : addressees(paragraphs, address);
        int last = address == null ? at : address.index() + addressees.size();
        last = addressees.isEmpty() ? last : addressees.getLast().index();
        List<Paragraph> bases = bases(paragraphs.subList(last + 1, Math.min(paragraphs.size(), last + 1 + NEAR)));
        return new Opening(
                type,
                about,
                address,
                addressees,
                bases,
                bases.isEmpty() ? last : bases.getLast().index());
    }

    private static @Nullable TextRow type(List<Paragraph> near) {
        for (Paragraph paragraph : near) {
            if (fold(paragraph).startsWith("can cu")) {
                return null;
            }
            TextRow row = TextRow.of(paragraph).getFirst();
            var type = PaperType.beginning(row.words());
            if (type.isPresent()
                    && (type.get().isNamed(row.words())
                            || Words.isUpper(row.words())
                            || paragraph.align() == Align.CENTRED)) {
                return row;
            }
        }
        return null;
    }

    private static List<TextRow> about(List<Paragraph> near, TextRow type) {
        List<TextRow> about = new ArrayList<>();
        List<TextRow> own = TextRow.of(type.paragraph());
        own.subList(1, own.size()).stream().filter(row -> !row.isBlank()).forEach(about::add);
        for (Paragraph paragraph : near) {
            if (paragraph.index() <= type.paragraph().index() || (about.isEmpty() && paragraph.isBlank())) {
                continue;
            }
            if (paragraph.isBlank() || !(about.isEmpty() ? isAbout(paragraph) : goesOn(about.getLast(), paragraph))) {
                break;
            }
            TextRow.of(paragraph).stream().filter(row -> !row.isBlank()).forEach(about::add);
        }
        return about;
    }

    private static boolean isAbout(Paragraph paragraph) {
        String words = paragraph.words();
        boolean isText = paragraph.align() == Align.JUSTIFIED && paragraph.firstLine() > 0;
        return !fold(paragraph).startsWith("kinh gui")
                && !BASIS.matcher(fold(paragraph)).matches()
                && ItemKind.of(words).isEmpty()
                && !AUTHORITY.matcher(words).matches()
                && !words.startsWith("(")
                && words.length() < LONG
                && !isText;
    }

    private static boolean goesOn(TextRow last, Paragraph paragraph) {
        return isAbout(paragraph)
                && paragraph.align() == Align.CENTRED
                && last.paragraph().align() == Align.CENTRED
                && !Words.isUpper(paragraph.words());
    }

    private static List<Paragraph> addressees(List<Paragraph> paragraphs, Paragraph address) {
        List<Paragraph> list = new ArrayList<>();
        for (Paragraph paragraph : paragraphs.subList(address.index() + 1, paragraphs.size())) {
            if (ItemKind.of(paragraph.words()).orElse(null) != ItemKind.DASH) {
                break;
            }
            list.add(paragraph);
        }
        return list;
    }

    private static List<Paragraph> bases(List<Paragraph> near) {
        List<Paragraph> bases = new ArrayList<>();
        for (Paragraph paragraph : near) {
            String words = fold(paragraph);
            boolean isBasis = bases.isEmpty()
                    ? words.startsWith("can cu")
                    : BASIS.matcher(words).matches();
            if (isBasis && !words.endsWith(":")) {
                bases.add(paragraph);
            } else if (!bases.isEmpty()
                    || (Words.hasLetters(paragraph.text())
                            && !AUTHORITY.matcher(paragraph.words()).matches())) {
                break;
            }
        }
        return bases;
    }

    private static String fold(Paragraph paragraph) {
        return Folding.fold(paragraph.words());
    }
}
