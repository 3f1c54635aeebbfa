package vn.nhipcau.paper;

import java.io.PrintStream;
import java.util.List;

/** Gives one file after the other to every command that reads papers, as the command line does, and says each exit status. */
final class EachCommand {
    /** In the order in which they are run. */
    static final List<String> NAMES = List.of("plan read", "report read", "references", "paper check");

    private EachCommand() {}

    public static void main(String[] files) {
        for (String file : files) {
            for (String name : NAMES) {
                int status = run(name, List.of(file), System.out, System.err);
                System.err.flush();
                System.out.println("status " + status);
            }
        }
    }

    static int run(String name, List<String> file, PrintStream out, PrintStream err) {
        return switch (name) {
            case "plan read" -> PlanReadCommand.run(file, out, err);
            case "report read" -> ReportReadCommand.run(file, out, err);
            case "references" -> ReferencesCommand.run(file, out, err);
            default -> PaperCheckCommand.run(file, out, err);
        };
    }
}
