package vn.nhipcau.world;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of the sample: cells parted by semicolons, the first line names the columns. */
final class Table {
    private Table() {}

    /** A line of it. */
    record Row(Map<String, String> cells) {
        String get(String column) {
            return java.util.Objects.requireNonNull(cells.get(column), column);
        }

        boolean has(String column) {
            return !get(column).isEmpty();
        }

        /** What stands in one cell, parted by bars. */
        List<String> list(String column) {
            return has(column) ? List.of(get(column).split("\\|", -1)) : List.of();
        }

        /** Names and values in one cell: {@code form=lưu động|objects=95}. */
        Map<String, String> pairs(String column) {
            Map<String, String> pairs = new LinkedHashMap<>();
            for (String pair : list(column)) {
                int equals = pair.indexOf('=');
                pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
            return pairs;
        }
    }

    static List<Row> read(String file) {
        List<String> lines = new String(SampleFile.read(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        String[] columns = lines.getFirst().split(";", -1);
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";", -1);
            if (cells.length != columns.length) {
                throw new IllegalStateException(file + ": " + line);
            }
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], cells[i]);
            }
            rows.add(new Row(row));
        }
        return rows;
    }
}
