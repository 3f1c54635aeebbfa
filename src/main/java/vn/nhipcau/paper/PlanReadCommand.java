package vn.nhipcau.paper;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** {@code plan read FILE}: prints a plan as the contract has it. */
public final class PlanReadCommand {
    private static final int DONE = 0;
    private static final int REFUSED = 2;

    private PlanReadCommand() {}

    /**
     * Reads one file and prints what it says.
     *
     * @param args the words behind {@code plan read}
     * @return exit status: 0 done; 2 wrong use or an unreadable file, with one line on {@code err}
     */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.size() != 1) {
            err.println("Cách dùng: nhipcau plan read TỆP (.docx, .pdf, .txt hoặc .md)");
            return REFUSED;
        }
        String name = args.getFirst();
        try (var file = Files.newInputStream(Path.of(name))) {
            SourceText source = PaperFile.read(name, file);
            out.println(PlanJson.of(PlanReader.read(source, KnownAgencies.general())));
            return DONE;
        } catch (UnreadablePaper e) {
            err.println(oneLine(name) + ": " + reason(e));
        } catch (IOException | InvalidPathException e) {
            err.println(oneLine(name) + ": không mở được tệp này");
        }
        return REFUSED;
    }

    static String oneLine(String name) {
        return name.replaceAll("\\p{Cntrl}", " ");
    }

    static String reason(UnreadablePaper e) {
        Object[] args = e.args();
        return switch (e.key()) {
            case "paper.unreadable.empty" -> "tệp không có chữ nào";
            case "paper.unreadable.broken" -> "tệp bị hỏng, không đọc được";
            case "paper.unreadable.scanned" -> "tệp PDF chỉ có ảnh, không có chữ để đọc";
            case "paper.unreadable.encrypted" -> "tệp có mật khẩu";
            case "paper.unreadable.tooBig" -> "tệp lớn hơn " + args[0] + " MB";
            case "paper.unreadable.bomb" -> "tệp giãn nở bất thường khi giải nén";
            case "paper.unreadable.encoding" -> "tệp không dùng bảng mã Unicode (UTF-8 hoặc UTF-16)";
            case "paper.unreadable.secret" -> "dòng " + args[0] + ": văn bản có dấu mật, không được đưa vào hệ thống";
            default -> "không phải tệp .docx, .pdf, .txt hay .md (tệp .doc cũ: hãy lưu lại thành .docx)";
        };
    }
}
