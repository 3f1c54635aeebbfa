package vn.nhipcau.library.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.nhipcau.Browser.Answer;

/** What was taken, opened again. */
final class TakenZip {
    private TakenZip() {}

    /** The files of a zip by their names, in their order. */
    static Map<String, byte[]> of(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().getContentType()).isEqualTo("application/zip");
        Map<String, byte[]> found = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    static String words(Map<String, byte[]> zip, String name) {
        return new String(zip.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    /** The rows of the sheet, the head first. */
    static List<List<String>> sheet(byte[] xlsx) {
        List<List<String>> rows = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            for (Row row : book.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < 13; column++) {
                    Cell cell = row.getCell(column);
                    cells.add(cell == null ? "" : cell.getStringCellValue());
                }
                rows.add(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
