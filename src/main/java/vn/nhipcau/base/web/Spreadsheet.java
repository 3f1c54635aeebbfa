package vn.nhipcau.base.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A list as a file for a spreadsheet program: one bold head row that stays in sight, columns wide enough. */
public final class Spreadsheet {
    private static final MediaType TYPE =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int WIDEST = 60;

    private Spreadsheet() {}

    /**
     * The file as an answer.
     *
     * @param name of the file, without its ending
     * @param rows cells are texts, numbers, days or null
     */
    public static ResponseEntity<byte[]> answer(
            String name, String title, List<String> heads, List<? extends List<? extends @Nullable Object>> rows) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(TYPE)
                .body(bytes(title, heads, rows));
    }

    /** The file itself, of what {@link #answer} takes. */
    public static byte[] bytes(
            String title, List<String> heads, List<? extends List<? extends @Nullable Object>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "NhipCau", "1.0")) {
            Worksheet sheet = book.newWorksheet(title);
            for (int column = 0; column < heads.size(); column++) {
                sheet.value(0, column, heads.get(column));
                sheet.style(0, column).bold().wrapText(true).set();
                sheet.width(column, width(column, heads, rows));
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < heads.size(); column++) {
                    put(sheet, row + 1, column, rows.get(row).get(column));
                }
            }
            sheet.freezePane(0, 1);
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("d/m/yyyy").set();
            }
            default -> sheet.value(row, column, cell.toString());
        }
    }

    private static int width(int column, List<String> heads, List<? extends List<? extends @Nullable Object>> rows) {
        int longest = rows.stream()
                .mapToInt(row -> row.get(column) == null
                        ? 0
                        : String.valueOf(row.get(column)).length())
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(heads.get(column).length(), longest) + 3);
    }
}
