package vn.nhipcau.paper;

import java.io.PrintStream;
import java.util.List;

/** {@code report read FILE}: prints a report as the contract has it. */
public final class ReportReadCommand {
    private ReportReadCommand() {}

    /**
     * Reads one file and prints what it says.
     *
     * @param args the words behind {@code report read}
     * @return exit status: 0 done; 2 wrong use or an unreadable file, with one line on {@code err}
     */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        return PaperCommand.run(
                "report read",
                args,
                out,
                err,
                source -> ReportJson.of(ReportReader.read(source, KnownAgencies.general())));
    }
}
