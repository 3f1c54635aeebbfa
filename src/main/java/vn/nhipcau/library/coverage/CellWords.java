package vn.nhipcau.library.coverage;

import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.coverage.Coverage.Cell;
import vn.nhipcau.library.coverage.Coverage.Row;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

/** What a cell says, and where it leads. */
public final class CellWords {
    private CellWords() {}

    /** The words beside its silhouette: with a percentage while it is translated, with sentences where it is stale. */
    public static String of(Text text, String language, Cell cell) {
        return switch (cell.cover()) {
            case UNDER_WAY ->
                language.equals(ContentLanguage.ORIGINAL)
                        ? text.get("library.cover.written")
                        : text.get(cell.cover().key(), cell.percent());
            case STALE -> text.get(cell.cover().key(), cell.behind());
            default -> text.get(cell.cover().key());
        };
    }

    /** The bench for those who translate while something is to be done there, else the text; empty where there is nothing to see. */
    public static String address(Visitor visitor, Row row, String language, Cell cell) {
        if (language.equals(ContentLanguage.ORIGINAL)) {
            return row.address();
        }
        String text = row.address() + "/texts/" + language;
        return switch (cell.cover()) {
            case NONE -> May.act(visitor, Deed.ORDER_TRANSLATIONS, row.agency()) ? row.address() + "/orders/new" : "";
            case UNDER_WAY, STALE -> May.act(visitor, Deed.TRANSLATE, row.agency()) ? text + "/translation" : text;
            case SHOWN, SCHEDULED, IN_REVIEW, WITHDRAWN -> text;
        };
    }
}
