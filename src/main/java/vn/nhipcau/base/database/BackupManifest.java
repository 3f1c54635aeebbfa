package vn.nhipcau.base.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code backup.json}: what a backup consists of.
 *
 * @param sums SHA-256 of the list {@code backup.sha256}, which {@code sha256sum -c} understands
 * @param folders all folders, as some carriers drop empty ones and PostgreSQL misses them
 */
record BackupManifest(
        int format, String postgres, Instant at, int files, long bytes, String sums, List<String> folders) {
    static final int FORMAT = 1;

    private static final String FILE = "backup.json";
    private static final String SUMS = "backup.sha256";
    private static final int SUM_LENGTH = 64;

    /** Written last: a folder without it is no backup. */
    static BackupManifest seal(SummedCopy copy, Instant at) throws IOException {
        var files = copy.sums().size();
        var bytes = copy.bytes();
        var list = copy.sums().entrySet().stream()
                .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                .collect(Collectors.joining());
        copy.text(SUMS, list);
        var manifest = new BackupManifest(
                FORMAT, PostgresBinaries.MAJOR, at, files, bytes, sum(list), List.copyOf(copy.folders()));
        copy.text(FILE, manifest.json());
        return manifest;
    }

    static BackupManifest read(Path backup) throws IOException {
        if (!Files.exists(backup.resolve(FILE))) {
            throw new DatabaseUnavailable(backup + " không phải là một bản sao lưu hoàn chỉnh (thiếu " + FILE + ")");
        }
        try {
            var manifest = JsonMapper.shared().readValue(backup.resolve(FILE), BackupManifest.class);
            if (manifest.format() != FORMAT || !manifest.postgres().equals(PostgresBinaries.MAJOR)) {
                throw new DatabaseUnavailable("Bản sao lưu " + backup + " thuộc một phiên bản khác (PostgreSQL "
                        + manifest.postgres() + ", định dạng " + manifest.format() + ")");
            }
            return manifest;
        } catch (JacksonException e) {
            throw damaged(backup, FILE);
        }
    }

    /** Sum by file name, itself checked against this manifest. */
    SortedMap<String, String> sumsIn(Path backup) throws IOException {
        var list = Files.exists(backup.resolve(SUMS)) ? Files.readString(backup.resolve(SUMS)) : "";
        if (!sum(list).equals(sums)) {
            throw damaged(backup, SUMS);
        }
        var byName = new TreeMap<String, String>();
        list.lines().forEach(line -> byName.put(line.substring(SUM_LENGTH + 2), line.substring(0, SUM_LENGTH)));
        return byName;
    }

    String json() {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    }

    static DatabaseUnavailable damaged(Path backup, String file) {
        return new DatabaseUnavailable("Bản sao lưu " + backup + " bị hỏng: " + file);
    }

    private static String sum(String text) {
        return HexFormat.of().formatHex(SummedCopy.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
