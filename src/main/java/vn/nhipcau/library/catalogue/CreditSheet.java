package vn.nhipcau.library.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Spreadsheet;

/**
 * What goes with the files: of each whose it is, how long and where it may be used, what must be written beside it; and what
 * was left out, with the reason. In the reader's language.
 *
 * @param site address of this program, without a slash at its end
 */
record CreditSheet(Taking taking, Visitor reader, Text text, String site, Instant at) {
    private static final List<String> COLUMNS = List.of(
            "file",
            "name",
            "credit",
            "beside",
            "licence",
            "licenceAddress",
            "territory",
            "until",
            "people",
            "consent",
            "note",
            "source",
            "reason");

    /** As a table. */
    byte[] xlsx() {
        return Spreadsheet.bytes(text.get("library.taking.sheet.title"), heads(), rows());
    }

    /** As plain text, for whoever opens no table. */
    String txt() {
        StringBuilder sheet = new StringBuilder("\ufeff")
                .append(text.get("library.taking.sheet.title"))
                .append("\r\n")
                .append(text.get("library.taking.sheet.made", text.moment(at), reader.agencyName()))
                .append("\r\n");
        List<String> heads = heads();
        for (List<String> row : rows()) {
            sheet.append("\r\n");
            for (int i = 0; i < heads.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    sheet.append(heads.get(i)).append(": ").append(row.get(i)).append("\r\n");
                }
            }
        }
        return sheet.toString();
    }

    private List<String> heads() {
        return COLUMNS.stream()
                .map(column -> text.get("library.taking.sheet." + column))
                .toList();
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        taking.taken().forEach(one -> rows.add(row(one)));
        taking.left().forEach(one -> rows.add(row(one)));
        return rows;
    }

    private List<String> row(Taking.Taken one) {
        Taking.Credit credit = one.credit();
        String language = one.language();
        return List.of(
                one.name(),
                one.title(),
                credit.credit(),
                credit.beside(),
                credit.licence(),
                credit.licenceAddress(),
                credit.territory(),
                credit.until(),
                credit.people(),
                credit.consent(),
                credit.note(),
                site + one.key().address() + (language == null ? "" : "/texts/" + language),
                "");
    }

    private List<String> row(Taking.Left one) {
        List<String> row = new ArrayList<>(COLUMNS.stream().map(column -> "").toList());
        row.set(COLUMNS.indexOf("name"), one.title());
        row.set(COLUMNS.indexOf("source"), site + one.key().address());
        row.set(COLUMNS.indexOf("reason"), String.join("; ", one.reasons()));
        return row;
    }
}
