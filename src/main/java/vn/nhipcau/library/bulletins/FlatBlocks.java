package vn.nhipcau.library.bulletins;

import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.library.Block;
import vn.nhipcau.library.Part;
import vn.nhipcau.library.Point;
import vn.nhipcau.library.Run;
import vn.nhipcau.library.Unit;
import vn.nhipcau.library.exchange.XmlOut;

/** The blocks of stories on paper: each beside what it is in the other language, pictures over both columns. */
final class FlatBlocks {
    /** In millimetres. */
    private static final double WIDEST = 150;

    private static final double HIGHEST = 95;

    private final FlatText out;
    private final Function<String, byte[]> bytes;

    /** @param bytes of a file by its SHA-256 */
    FlatBlocks(FlatText out, Function<String, byte[]> bytes) {
        this.out = out;
        this.bytes = bytes;
    }

    void row(Issue.Row row) {
        if (row.left() instanceof Block.Picture || row.left() instanceof Block.Gallery) {
            row.pictures().forEach(this::picture);
            return;
        }
        out.row(Math.max(letters(row.left()), letters(row.right())));
        cell(FlatHead.LEFT, row.left());
        cell(FlatHead.RIGHT, row.right());
        out.endRow();
    }

    private static int letters(@Nullable Block block) {
        return block == null
                ? 0
                : block.units().stream()
                        .map(Unit::words)
                        .mapToInt(String::length)
                        .sum();
    }

    private void cell(String side, @Nullable Block block) {
        out.cell("Cell");
        if (block == null) {
            out.paragraph(side + "Text", "");
        } else {
            block(side, block);
        }
        out.endCell();
    }

    private void block(String side, Block block) {
        switch (block) {
            case Block.Paragraph one -> out.paragraph(side + "Text", "", one.runs());
            case Block.Heading one -> out.paragraph(side + "Heading", "", one.runs());
            case Block.Listing one -> list(side, one);
            case Block.Quote one -> {
                out.paragraph(side + "Quote", "", one.runs());
                told(side, "— ", one.source());
            }
            case Block.Table one -> {
                table(side, one);
                told(side, "", one.caption());
            }
            case Block.FigureOfRecords one -> {
                out.paragraph(side + "Figure", one.figure());
                told(side, "", one.label());
            }
            case Block.Map one -> {
                for (Point point : one.points()) {
                    out.paragraph(side + "Text", point.latitude() + ", " + point.longitude() + " ", point.label());
                }
                told(side, "", one.caption());
            }
            case Block.Film one -> told(side, "▷ ", one.caption());
            case Block.Attachment one -> told(side, "↓ ", one.label());
            case Block.Picture one -> told(side, "", one.caption());
            case Block.Gallery one -> told(side, "", one.caption());
        }
    }

    private void told(String side, String before, List<Run> runs) {
        if (!runs.isEmpty()) {
            out.paragraph(side + "Small", before, runs);
        }
    }

    private void list(String side, Block.Listing list) {
        for (int i = 0; i < list.items().size(); i++) {
            String mark = list.ordered() ? (i + 1) + ". " : "• ";
            out.paragraph(side + "Item", mark, list.items().get(i).runs());
        }
    }

    private void table(String side, Block.Table table) {
        int columns = table.rows().isEmpty() ? 0 : table.rows().getFirst().size();
        if (columns == 0) {
            return;
        }
        out.raw("<table:table table:is-sub-table=\"false\"><table:table-column table:number-columns-repeated=\""
                + columns + "\"/>");
        for (List<Part> row : table.rows()) {
            out.row(0);
            for (Part cell : row) {
                out.cell("Box").paragraph(side + "Small", "", cell.runs()).endCell();
            }
            out.endRow();
        }
        out.endTable();
    }

    private void picture(Issue.Picture one) {
        double scale = Math.min(WIDEST / one.width(), HIGHEST / one.height());
        out.row(0)
                .wide("Cell")
                .raw(
                        "<text:p text:style-name=\"LText\"><draw:frame draw:style-name=\"Picture\" text:anchor-type=\"as-char\""
                                + " svg:width=\"" + one.width() * scale + "mm\" svg:height=\"" + one.height() * scale
                                + "mm\"><draw:image draw:mime-type=\"" + one.mediaType() + "\"><office:binary-data>")
                .raw(Base64.getEncoder().encodeToString(bytes.apply(one.sha256())))
                .raw("</office:binary-data></draw:image><svg:desc>")
                .raw(XmlOut.escaped(one.alt(), false))
                .raw("</svg:desc></draw:frame></text:p>")
                .endWide()
                .endRow();
        String left = under(one.caption(), one.credit());
        String right = under(one.secondCaption(), one.secondCredit());
        if (!(left + right).isEmpty()) {
            out.beside("Cell", "Small", left, right);
        }
    }

    private static String under(String caption, String credit) {
        return caption.isEmpty() || credit.isEmpty() ? caption + credit : caption + " (" + credit + ")";
    }
}
