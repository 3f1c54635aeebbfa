package vn.nhipcau.paper;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** What the commands share that read one paper and print it: one file, one answer, or one line that says why not. */
final class PaperCommand {
    private static final int DONE = 0;
    private static final int REFUSED = 2;

    private PaperCommand() {}

    /**
     * Reads one file and prints what it says.
     *
     * @param name of the command, for the line on wrong use
     * @param args the words behind it
     * @param answer what to print
     * @return exit status: 0 done; 2 wrong use or an unreadable file, with one line on {@code err}
     */
    static int run(
            String name, List<String> args, PrintStream out, PrintStream err, Function<SourceText, String> answer) {
        if (args.size() != 1) {
            err.println("Cách dùng: nhipcau " + name + " TỆP (.docx, .pdf, .txt hoặc .md)");
            return REFUSED;
        }
        String path = args.getFirst();
        try (var file = Files.newInputStream(Path.of(path))) {
            out.println(answer.apply(PaperFile.read(path, file)));
            return DONE;
        } catch (UnreadablePaper e) {
            err.println(oneLine(path) + ": " + reason(e));
        } catch (IOException | InvalidPathException e) {
            err.println(oneLine(path) + ": không mở được tệp này");
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
            case "paper.unreadable.tooLong" -> "văn bản dài quá mức đọc được, hoặc có đoạn quá dài";
            case "paper.unreadable.bomb" -> "tệp giãn nở bất thường khi giải nén";
            case "paper.unreadable.nested" -> "các phần lồng nhau quá sâu";
            case "paper.unreadable.active" -> "tệp có macro hoặc thành phần chạy được";
            case "paper.unreadable.embedded" -> "tệp nhúng tài liệu hoặc đối tượng khác bên trong";
            case "paper.unreadable.linked" -> "tệp lấy nội dung từ nơi khác (liên kết ngoài)";
            case "paper.unreadable.misnamed" -> "tên tệp ghi ." + args[0] + " nhưng nội dung là ." + args[1];
            case "paper.unreadable.encoding" -> "tệp không dùng bảng mã Unicode (UTF-8 hoặc UTF-16)";
            case "paper.unreadable.secret" -> "dòng " + args[0] + ": văn bản có dấu mật, không được đưa vào hệ thống";
            default -> "không phải tệp .docx, .pdf, .txt hay .md (tệp .doc cũ: hãy lưu lại thành .docx)";
        };
    }
}
