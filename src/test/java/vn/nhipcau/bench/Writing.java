package vn.nhipcau.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.nhipcau.paper.PaperDate;
import vn.nhipcau.paper.Signer;
import vn.nhipcau.paper.writing.Annex;
import vn.nhipcau.paper.writing.OfficialPaper;
import vn.nhipcau.paper.writing.PaperWriter;
import vn.nhipcau.paper.writing.Part;

/** A province's consolidated report, written by us and by Apache POI: {@code ./bench writing}. */
public final class Writing {
    private static final int AGENCIES = 300;
    private static final int ROWS = 3_000;
    private static final int MANY_ROWS = 30_000;
    private static final int WARM_UP = 12;
    private static final int RUNS = 9;
    private static final List<Integer> HEAPS = List.of(64, 32, 16, 12);
    private static final List<String> HEADS =
            List.of("STT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian", "Kết quả");
    private static final List<String> WORKS = List.of(
            "Tổ chức các hoạt động giao lưu với các tỉnh của nước bạn Lào",
            "Đón và hướng dẫn phóng viên nước ngoài đến tác nghiệp trên địa bàn tỉnh",
            "Sản xuất phim tư liệu, ấn phẩm giới thiệu tỉnh bằng tiếng nước ngoài",
            "Bồi dưỡng nghiệp vụ cho đội ngũ làm công tác thông tin đối ngoại ở cơ sở");

    private Writing() {}

    public static void main(String[] args) throws Exception {
        if (args.length > 0) {
            alone(Integer.parseInt(args[0]));
            return;
        }
        Figures.printMachine();
        compare();
        for (int heap : HEAPS) {
            child(heap);
        }
    }

    /** In turns, so that another's load falls on both alike. */
    private static void compare() throws IOException {
        OfficialPaper paper = report(rows(ROWS));
        List<Double> ours = new ArrayList<>();
        List<Double> poi = new ArrayList<>();
        int length = 0;
        int poiLength = 0;
        for (int run = -WARM_UP; run < RUNS; run++) {
            long begun = System.nanoTime();
            length = ours(paper).length;
            long between = System.nanoTime();
            poiLength = poi(paper).length;
            long ended = System.nanoTime();
            if (run >= 0) {
                ours.add((between - begun) / 1e6);
                poi.add((ended - between) / 1e6);
            }
        }
        System.out.printf(Locale.ROOT, "report of %d agencies, %d rows: %d KB%n", AGENCIES, ROWS, length / 1024);
        new Figures(ours).print("written", "ms");
        new Figures(poi).print("baseline: Apache POI, row by row, " + poiLength / 1024 + " KB", "ms");
        System.out.printf(
                Locale.ROOT,
                "  %-52s %10.2f%n",
                "part of POI's time  (aim 0.20)",
                new Figures(ours).median() / new Figures(poi).median());
    }

    private static byte[] ours(OfficialPaper paper) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PaperWriter.write(paper, file);
        return file.toByteArray();
    }

    /** The same words, without widths, alignments or repeated heads: POI has less to do. */
    private static byte[] poi(OfficialPaper paper) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            for (Part part : paper.body()) {
                switch (part) {
                    case Part.Heading heading -> line(document, heading.mark() + ". " + heading.text());
                    case Part.Paragraph paragraph -> line(document, paragraph.text());
                    case Part.Bullets bullets -> bullets.items().forEach(item -> line(document, "- " + item));
                    case Part.PaperTable table -> table(document, table);
                }
            }
            for (Annex annex : paper.annexes()) {
                line(document, annex.title());
                annex.body().forEach(part -> table(document, (Part.PaperTable) part));
            }
            document.write(file);
        }
        return file.toByteArray();
    }

    private static void line(XWPFDocument document, String text) {
        document.createParagraph().createRun().setText(text);
    }

    private static void table(XWPFDocument document, Part.PaperTable table) {
        XWPFTable written = document.createTable(1, table.columns().size());
        fill(written.getRow(0), table.columns().stream().map(Part.Column::title).toList());
        table.rows().forEach(row -> fill(written.createRow(), row));
    }

    private static void fill(XWPFTableRow row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.getCell(i).setText(cells.get(i));
        }
    }

    private static void child(int megabytes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writing.class.getName(),
                        String.valueOf(megabytes))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            System.out.println("  in " + megabytes + " MB of heap: not possible");
        }
    }

    /** In a process with so much heap: rows that exist only while they are written. */
    private static void alone(int megabytes) throws IOException {
        OfficialPaper paper = report(() -> stream(MANY_ROWS));
        Path file = Files.createTempFile("nhipcau-bench", ".docx");
        try {
            double first = toFile(paper, file);
            List<Double> warm = IntStream.range(0, RUNS)
                    .mapToObj(run -> toFile(paper, file))
                    .toList();
            System.out.printf(
                    Locale.ROOT,
                    "%d rows as they come, in %d MB of heap: %d KB%n  %-52s %10.2f ms%n",
                    MANY_ROWS,
                    megabytes,
                    Files.size(file) / 1024,
                    "the first in a fresh process",
                    first);
            new Figures(warm).print("after it", "ms");
        } finally {
            Files.delete(file);
        }
    }

    private static double toFile(OfficialPaper paper, Path file) {
        long begun = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(file)) {
            PaperWriter.write(paper, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private static List<List<String>> rows(int count) {
        List<List<String>> rows = new ArrayList<>();
        stream(count).forEachRemaining(rows::add);
        return rows;
    }

    private static Iterator<List<String>> stream(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Writing::row).iterator();
    }

    private static List<String> row(int number) {
        return List.of(
                String.valueOf(number),
                WORKS.get(number % WORKS.size()) + ", đợt " + number % 7,
                agency(number % AGENCIES),
                "Các sở, ban, ngành, UBND các xã, phường, đặc khu",
                "Tháng " + (1 + number % 12) + "/2026",
                "Hoàn thành " + number * 37 % 101 + "%");
    }

    private static String agency(int number) {
        return "Ủy ban nhân dân xã số " + (number + 1);
    }

    private static OfficialPaper report(Iterable<List<String>> rows) {
        List<Part> body = new ArrayList<>();
        for (int i = 0; i < AGENCIES; i++) {
            body.add(new Part.Heading(2, String.valueOf(i + 1), agency(i)));
            body.add(new Part.Paragraph("Trong kỳ, đơn vị đã thực hiện " + (3 + i % 9)
                    + " nhiệm vụ được giao, phối hợp với " + agency((i + 5) % AGENCIES)
                    + " và gửi số liệu về cơ quan thường trực đúng thời hạn quy định."));
            body.add(new Part.Bullets(List.of(WORKS.get(i % 4) + ";", WORKS.get((i + 1) % 4) + ".")));
        }
        Part table = new Part.PaperTable(
                HEADS.stream()
                        .map(head -> new Part.Column(head, head.length() + 4))
                        .toList(),
                rows);
        return new OfficialPaper(
                null,
                "ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ",
                null,
                "BC-UBND",
                "Quảng Trị",
                new PaperDate(2026, 11, null),
                "BÁO CÁO",
                "Kết quả công tác thông tin đối ngoại năm 2026",
                List.of(),
                List.of(),
                body,
                List.of(new Annex("Kết quả thực hiện nhiệm vụ", true, List.of(table))),
                List.of("Bộ Văn hóa, Thể thao và Du lịch"),
                "VT",
                new Signer("TM. ỦY BAN NHÂN DÂN", List.of("CHỦ TỊCH"), null));
    }
}
