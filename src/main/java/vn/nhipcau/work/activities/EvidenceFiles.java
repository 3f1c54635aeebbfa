package vn.nhipcau.work.activities;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.paper.PaperFile;
import vn.nhipcau.paper.UnreadablePaper;
import vn.nhipcau.work.activities.ActivityForm.EvidenceRow;

/** Files that come with a form. Each good one is kept at once, so that a fault elsewhere in the form does not lose it. */
@Component
class EvidenceFiles {
    private static final int LONGEST_NAME = 200;

    private final StoredFiles files;
    private final JdbcClient jdbc;

    EvidenceFiles(StoredFiles files, JdbcClient jdbc) {
        this.files = files;
        this.jdbc = jdbc;
    }

    /** Keeps them, writes them into the form as kept, and says which were refused. */
    Faults keep(List<MultipartFile> sent, MultiValueMap<String, String> form) throws IOException {
        Faults faults = Faults.NONE;
        for (MultipartFile file : sent) {
            if (file.isEmpty()) {
                continue;
            }
            String name = name(file);
            byte[] bytes = file.getSize() > (long) Evidence.MEGABYTES << 20 ? new byte[0] : file.getBytes();
            Optional<EvidenceType> type = EvidenceType.of(bytes);
            if (bytes.length == 0) {
                faults = faults.when(true, "files", "work.activity.file.big", name, Evidence.MEGABYTES);
            } else if (type.isEmpty()) {
                faults = faults.when(true, "files", "work.activity.file.type", name);
            } else if (type.get().isPaper() && isSecret(name, bytes)) {
                faults = faults.when(true, "files", "work.activity.file.secret", name);
            } else {
                form.add("file", files.keep(bytes, type.get().mediaType()));
                form.add("file.title", name);
                form.add("file.id", "0");
            }
        }
        return faults;
    }

    private static String name(MultipartFile file) {
        String whole = Typed.line(Objects.requireNonNullElse(file.getOriginalFilename(), ""))
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "");
        String name = whole.isEmpty() ? "minh-chung" : whole;
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    private static boolean isSecret(String name, byte[] bytes) {
        try {
            PaperFile.read(name, bytes);
            return false;
        } catch (UnreadablePaper e) {
            return e.key().endsWith(".secret");
        }
    }

    /** Those that are kept indeed, with their sizes. */
    List<EvidenceRow> known(List<EvidenceRow> rows) {
        Map<String, Long> sizes = jdbc
                .sql("select sha256, size from stored_file where sha256 = any(:sha256)")
                .param("sha256", rows.stream().map(EvidenceRow::place).toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("sha256"), row.getLong("size")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return rows.stream()
                .filter(row -> sizes.containsKey(row.place()) && !row.title().isEmpty())
                .map(row -> new EvidenceRow(row.id(), row.title(), row.place(), sizes.getOrDefault(row.place(), 0L)))
                .toList();
    }
}
