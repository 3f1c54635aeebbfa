package vn.nhipcau.library.bulletins;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import vn.nhipcau.base.Text;

/**
 * An issue as a flat OpenDocument text of A4 sheets: title and contents, foreword, the stories side by side, the imprint.
 * What is printed besides the stories stands left in Vietnamese and right in English, as the interface has no other words.
 */
final class FlatIssue {
    private final Issue issue;
    private final Text left;
    private final Text right;
    private final FlatText out;
    private final FlatBlocks blocks;

    FlatIssue(Issue issue, Text left, Text right, Function<String, byte[]> bytes) {
        this.issue = issue;
        this.left = left;
        this.right = right;
        out = new FlatText(Typeface.of(issue.second()).slants());
        blocks = new FlatBlocks(out, bytes);
    }

    /** The bytes of the file. */
    byte[] bytes() {
        out.raw(new FlatHead(Typeface.of(issue.second()))
                .xml(issue.title(), issue.title() + " · " + left.get("library.bulletins.print.number", number())));
        out.raw("<office:body><office:text>\n");
        front();
        foreword();
        issue.stories().forEach(this::story);
        imprint();
        out.raw("</office:text></office:body></office:document>\n");
        return out.xml().getBytes(StandardCharsets.UTF_8);
    }

    private String number() {
        return issue.head().number();
    }

    private void front() {
        out.paragraph("First", issue.title());
        if (!issue.head().secondTitle().isEmpty()) {
            out.paragraph("RTitle", issue.head().secondTitle());
        }
        String day = left.date(issue.head().day());
        out.table("Body", "Half", "Half")
                .beside(
                        "Cell",
                        "Text",
                        left.get("library.bulletins.print.numberDay", number(), day),
                        right.get(
                                "library.bulletins.print.numberDay",
                                number(),
                                right.date(issue.head().day())))
                .endTable();
        contents();
    }

    private void contents() {
        out.table("Head", "Half", "Half")
                .beside(
                        "Top",
                        "Heading",
                        left.get("library.bulletins.print.contents"),
                        right.get("library.bulletins.print.contents"))
                .endTable()
                .table("Body", "Wide", "Wide", "Number");
        for (Issue.Told story : issue.stories()) {
            out.row(0)
                    .cell("Cell")
                    .paragraph("LText", story.left().title())
                    .endCell()
                    .cell("Cell")
                    .paragraph("RText", story.right().title())
                    .endCell()
                    .cell("Cell")
                    .pageOf(name(story))
                    .endCell()
                    .endRow();
        }
        out.endTable();
    }

    private static String name(Issue.Told story) {
        return "story" + story.edition();
    }

    private void foreword() {
        out.paragraph("LNext", "");
        List<String> vi = issue.head().foreword().lines().toList();
        List<String> other = issue.head().secondForeword().lines().toList();
        if (vi.isEmpty() && other.isEmpty()) {
            return;
        }
        out.table("Body", "Half", "Half");
        for (int i = 0; i < Math.max(vi.size(), other.size()); i++) {
            out.beside("Cell", "Text", i < vi.size() ? vi.get(i) : "", i < other.size() ? other.get(i) : "");
        }
        out.endTable();
    }

    private void story(Issue.Told story) {
        if (!(story.section() + story.secondSection()).isEmpty()) {
            out.table("Head", "Half", "Half")
                    .beside("Cell", "Section", story.section(), story.secondSection())
                    .endTable();
        }
        out.table("Head", "Half", "Half")
                .row(0)
                .cell("Top")
                .title(story.left().title(), name(story))
                .endCell()
                .cell("Top")
                .paragraph("RTitle", story.right().title())
                .endCell()
                .endRow()
                .endTable()
                .table("Body", "Half", "Half");
        if (!(story.left().lead() + story.right().lead()).isEmpty()) {
            out.beside("Cell", "Lead", story.left().lead(), story.right().lead());
        }
        story.rows().forEach(blocks::row);
        if (story.rows().isEmpty()) {
            out.beside("Cell", "Text", "", "");
        }
        out.endTable();
    }

    private void imprint() {
        out.table("Head", "Half", "Half")
                .beside("Top", "Heading", issue.title(), issue.head().secondTitle())
                .endTable()
                .table("Body", "Half", "Half");
        told("library.bulletins.print.agency", issue.agency(), issue.agency());
        told(
                "library.bulletins.print.responsible",
                issue.head().responsible(),
                issue.head().secondResponsible());
        told("library.bulletins.print.permit", issue.permit(), issue.permit());
        String copies = issue.copies() == 0 ? "" : left.number(issue.copies());
        told("library.bulletins.print.copies", copies, issue.copies() == 0 ? "" : right.number(issue.copies()));
        told("library.bulletins.print.dimensions", issue.dimensions(), issue.dimensions());
        told(
                "library.bulletins.print.printer",
                issue.head().printer(),
                issue.head().printer());
        out.endTable();
    }

    private void told(String key, String vi, String other) {
        if (!vi.isEmpty()) {
            out.beside("Cell", "Small", left.get(key, vi), right.get(key, other.isEmpty() ? vi : other));
        }
    }
}
