package vn.nhipcau.paper;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Texts;

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

    /** The words of this room as the pages have them. */
    static Text vietnamese() {
        return Texts.of("paper", Language.VI);
    }

    static String reason(UnreadablePaper e) {
        return vietnamese().get(e.key(), e.args());
    }
}
