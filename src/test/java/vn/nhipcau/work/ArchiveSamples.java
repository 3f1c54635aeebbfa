package vn.nhipcau.work;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import vn.nhipcau.Given;
import vn.nhipcau.RouteSamples;
import vn.nhipcau.base.StoredFiles;

/** Archived reports with a figure and a doubt for the table of routes. */
public final class ArchiveSamples implements RouteSamples {
    private final Given given;
    private final StoredFiles files;

    public ArchiveSamples(Given given, StoredFiles files) {
        this.given = given;
        this.files = files;
    }

    @Override
    public Optional<Map<String, Object>> of(String route, long agency) {
        if (!route.contains("/archive/{report}")) {
            return Optional.empty();
        }
        long report = report();
        return Optional.of(Map.of(
                "report", report, "doubt", doubt(report), "kind", "figure", "item", figure(report), "seen", "0"));
    }

    private long report() {
        String file = files.keep(Given.unique("Báo cáo thử").getBytes(StandardCharsets.UTF_8), "text/plain");
        return given.write(
                () -> given.sql().sql("""
                insert into archived_report (title, file_sha256, file_name, file_format, file_pages, words, keys, title_words,
                                             title_keys, filed_at, filed_by)
                select 'Báo cáo thử', :file, 'thu.txt', 'txt', 1, ' bao cao thu ', ' báo cáo thử ', ' ', ' ', now(), min(id) from member
                returning id
                """).param("file", file).query(Long.class).single());
    }

    private long figure(long report) {
        return given.write(() ->
                given.sql().sql("""
                insert into archived_figure (report_id, position, line, text, kind, qualifier, value, unit)
                values (:report, 1, 1, '3 đoàn', 'NUMBER', 'EXACT', 3, 'đoàn') returning id
                """).param("report", report).query(Long.class).single());
    }

    private long doubt(long report) {
        return given.write(() -> given.sql()
                .sql("insert into archived_doubt (report_id, code) values (:report, 'years.missing') returning id")
                .param("report", report)
                .query(Long.class)
                .single());
    }
}
