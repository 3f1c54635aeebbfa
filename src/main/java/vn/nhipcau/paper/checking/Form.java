package vn.nhipcau.paper.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Folding;

/**
 * A paper whose parts were found: what the rules look at.
 *
 * @param body the paragraphs of the text, outside tables, with words in them
 * @param running the body without its headings and without lines set in the middle or to the right
 */
record Form(
        WordPaper paper,
        Letterhead letterhead,
        Opening opening,
        List<Paragraph> body,
        List<Paragraph> running,
        Closing closing,
        List<AnnexHead> annexes) {

    static Form of(WordPaper paper) {
        List<Paragraph> all = paper.paragraphs();
        Letterhead letterhead = Letterhead.find(all);
        Opening opening = Opening.find(all, letterhead.lastIndex());
        Closing closing = Closing.find(all, opening.lastIndex());
        List<AnnexHead> annexes = AnnexHead.find(all, closing.lastIndex());
        int annexed = annexes.isEmpty()
                ? all.size()
                : annexes.getFirst().mark().paragraph().index();
        List<Paragraph> body = all.subList(opening.lastIndex() + 1, Math.min(closing.firstIndex(), annexed)).stream()
                .filter(paragraph -> Words.hasLetters(paragraph.text())
                        && paragraph.frame().cell() == null
                        && !paragraph.frame().isTextBox())
                .toList();
        return new Form(paper, letterhead, opening, body, running(body), closing, annexes);
    }

    /** An official letter has no type: what it is about stands under its number. */
    boolean isLetter() {
        return opening.type() == null
                && (!letterhead.subject().isEmpty()
                        || (opening.address() != null
                                && PaperType.ofCode(symbol().split("-", 2)[0]).isEmpty()));
    }

    /** What stands behind the stroke of the number; "" where there is no number. */
    String symbol() {
        TextRow number = letterhead.number();
        String words = number == null ? "" : number.words();
        return words.contains("/") ? words.substring(words.indexOf('/') + 1).strip() : "";
    }

    String issuerName() {
        return Words.spaced(String.join(
                " ", letterhead.issuer().stream().map(TextRow::words).toList()));
    }

    private static List<Paragraph> running(List<Paragraph> body) {
        return body.stream()
                .filter(paragraph -> paragraph.align() == Paragraph.Align.LEFT
                        || paragraph.align() == Paragraph.Align.JUSTIFIED
                        || paragraph.lines() > 2)
                .filter(paragraph -> !isHeading(paragraph))
                .filter(paragraph -> !Words.isUpper(paragraph.words()))
                .toList();
    }

    /** Of one kind, with words behind the mark and no sentence. */
    List<Paragraph> headings(ItemKind kind) {
        return body.stream()
                .filter(paragraph -> ItemKind.of(paragraph.words()).orElse(null) == kind && isTitle(paragraph, kind))
                .toList();
    }

    private static boolean isHeading(Paragraph paragraph) {
        ItemKind kind = ItemKind.of(paragraph.words()).orElse(null);
        return kind != null && kind != ItemKind.DASH && isTitle(paragraph, kind);
    }

    private static boolean isTitle(Paragraph paragraph, ItemKind kind) {
        String words = paragraph.words();
        boolean isSentence = words.matches(".*[.;:,/]") || words.length() > 160;
        return switch (kind) {
            case DASH, LETTER, ARTICLE -> false;
            case CHAPTER -> paragraph.words().length() < 40;
            case ROMAN -> words.length() < 250;
            case ARABIC, DECIMAL -> !isSentence && Words.hasLetters(kind.title(words));
        };
    }

    /** The tables that people see as such, between head and signature. */
    List<Grid> ruledTables() {
        return paper.tables().stream()
                .filter(table -> table.isRuled() && table.outer() == null)
                .filter(table -> !isOf(table, letterhead.number()) && !isOf(table, closing.label()))
                .toList();
    }

    private static boolean isOf(Grid table, @Nullable TextRow row) {
        return row != null && row.paragraph().frame().table() == table;
    }

    /** Whether an annex begins in a section. */
    boolean isAnnexed(Section section) {
        return !annexes.isEmpty()
                && section.number() >= annexes.getFirst().section().number()
                && section.number() > 1;
    }

    /** Every part that people read, headers included. */
    List<Paragraph> printed() {
        List<Paragraph> printed = new ArrayList<>(paper.paragraphs());
        List<String> used = paper.sections().stream()
                .flatMap(section -> Stream.of("default", "first", "even")
                        .flatMap(type ->
                                Stream.of(String.valueOf(section.header(type)), String.valueOf(section.footer(type)))))
                .distinct()
                .toList();
        used.forEach(id -> printed.addAll(paper.running().getOrDefault(id, List.of())));
        return printed;
    }

    boolean names(String... agencies) {
        String issuer = Folding.fold(issuerName());
        return Stream.of(agencies).anyMatch(issuer::startsWith);
    }
}
