package vn.nhipcau;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import vn.nhipcau.base.database.BackupCommand;
import vn.nhipcau.base.database.RestoreCommand;
import vn.nhipcau.paper.PaperCheckCommand;
import vn.nhipcau.paper.PaperWriteCommand;
import vn.nhipcau.paper.PlanReadCommand;
import vn.nhipcau.paper.ReferencesCommand;
import vn.nhipcau.paper.ReportReadCommand;

/** The one program: reads its first words and does what they name. */
public final class NhipCau {
    private static final String USAGE =
            "Cách dùng: nhipcau demo | serve [--port N] [--data DIR] [--fresh] [--today DATE]"
                    + " · plan read FILE · report read FILE · references FILE · paper write IN.json OUT.docx"
                    + " · paper check FILE.docx · backup DIR · restore DIR"
                    + " · load --agencies N --years N [--seed N] --data DIR [--today DATE]";

    private NhipCau() {}

    /** Exit status: 0 done, 2 wrong use or unreadable input with one line on standard error. */
    public static void main(String[] args) {
        int status = run(Arrays.asList(args), System.out, System.err);
        if (status != Serve.GOES_ON) {
            System.exit(status);
        }
    }

    static int run(List<String> words, PrintStream out, PrintStream err) {
        return switch (command(words)) {
            case "demo", "serve" -> Serve.run(words, out, err);
            case "load" -> Load.run(words, out, err);
            case "plan read" -> PlanReadCommand.run(words.subList(2, words.size()), out, err);
            case "report read" -> ReportReadCommand.run(words.subList(2, words.size()), out, err);
            case "references" -> ReferencesCommand.run(words.subList(1, words.size()), out, err);
            case "paper write" -> PaperWriteCommand.run(words.subList(2, words.size()), err);
            case "paper check" -> PaperCheckCommand.run(words.subList(2, words.size()), out, err);
            case "backup" -> BackupCommand.run(words.subList(1, words.size()), out, err);
            case "restore" -> RestoreCommand.run(words.subList(1, words.size()), out, err);
            default -> {
                err.println(USAGE);
                yield 2;
            }
        };
    }

    /** The first word, or two where the first alone says nothing. */
    private static String command(List<String> words) {
        int length = words.size() > 1 && List.of("plan", "report", "paper").contains(words.getFirst()) ? 2 : 1;
        return String.join(" ", words.subList(0, Math.min(length, words.size())));
    }
}
