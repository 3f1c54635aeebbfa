package vn.nhipcau.paper;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import vn.nhipcau.paper.writing.ContentsWriter;
import vn.nhipcau.paper.writing.FaultyDraft;
import vn.nhipcau.paper.writing.NoPdf;
import vn.nhipcau.paper.writing.PaperDraft;
import vn.nhipcau.paper.writing.PaperWriter;
import vn.nhipcau.paper.writing.PdfConverter;

/** {@code paper write IN.json OUT.docx}: a paper in the form of Decree 30/2020/NĐ-CP. */
public final class PaperWriteCommand {
    private static final int DONE = 0;
    private static final int REFUSED = 2;

    /** Far above any paper; what is larger would not fit into the command's memory. */
    private static final int MOST_MEGABYTES = 32;

    private PaperWriteCommand() {}

    /** What cannot be gone on with; the message is the line for the person. */
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1;

        Refusal(Path file, String reason) {
            super(oneLine(file.toString()) + ": " + reason);
        }
    }

    /**
     * Writes one file, whole or not at all: what stood at its place before stays until the new one is complete.
     *
     * @param args the words behind {@code paper write}
     * @return exit status: 0 done, with a line on {@code err} when the contents wait for Word to number them; 2 wrong use or an
     *     unreadable draft, with one line on {@code err}
     */
    public static int run(List<String> args, PrintStream err) {
        if (args.size() != 2) {
            err.println("Cách dùng: nhipcau paper write VÀO.json RA.docx");
            return REFUSED;
        }
        try {
            Path in = Path.of(args.getFirst());
            write(draft(in), in, Path.of(args.getLast())).ifPresent(err::println);
            return DONE;
        } catch (InvalidPathException e) {
            err.println(oneLine(e.getInput()) + ": không phải tên tệp");
        } catch (Refusal e) {
            err.println(e.getMessage());
        }
        return REFUSED;
    }

    private static PaperDraft draft(Path in) throws Refusal {
        try (var file = Files.newInputStream(in)) {
            byte[] json = file.readNBytes((MOST_MEGABYTES << 20) + 1);
            if (json.length > MOST_MEGABYTES << 20) {
                throw new Refusal(in, "tệp lớn hơn " + MOST_MEGABYTES + " MB");
            }
            return PaperDraft.read(json);
        } catch (FaultyDraft e) {
            throw new Refusal(in, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new Refusal(in, "không mở được tệp này");
        }
    }

    private static Optional<String> write(PaperDraft draft, Path in, Path out) throws Refusal {
        // a folder, or a device that would be gone
        if (Files.exists(out) && !Files.isRegularFile(out)) {
            throw new Refusal(out, "không phải tệp thường, không ghi đè");
        }
        try {
            if (Files.exists(out) && Files.isSameFile(in, out)) {
                throw new Refusal(out, "vừa là tệp vào vừa là tệp ra");
            }
            // through a link to the file that it stands for
            Path target = Files.exists(out) ? out.toRealPath() : out.toAbsolutePath();
            return whole(draft, target);
        } catch (IOException e) {
            throw new Refusal(out, "không ghi được tệp này");
        }
    }

    private static Optional<String> whole(PaperDraft draft, Path target) throws IOException {
        Path half = target.resolveSibling(
                target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Optional<NoPdf> uncounted = Optional.empty();
            try (OutputStream file =
                    new BufferedOutputStream(Files.newOutputStream(half, StandardOpenOption.CREATE_NEW))) {
                if (draft.contents()) {
                    uncounted = new ContentsWriter(new PdfConverter()).write(draft.paper(), file);
                } else {
                    PaperWriter.write(draft.paper(), file);
                }
            }
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
            return uncounted.map(why -> oneLine(target.toString())
                    + ": mục lục chưa có số trang, Word sẽ điền khi mở tệp ("
                    + (why instanceof NoPdf.Absent
                            ? "máy này không có LibreOffice"
                            : "LibreOffice không dàn được trang")
                    + ")");
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static String oneLine(String name) {
        return name.replaceAll("\\p{Cntrl}", " ");
    }
}
