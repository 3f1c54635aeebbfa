package vn.nhipcau.paper;

import java.io.PrintStream;
import java.util.List;

/** {@code plan read FILE}: prints a plan as the contract has it. */
public final class PlanReadCommand {
    private PlanReadCommand() {}

    /**
     * Reads one file and prints what it says.
     *
     * @param args the words behind {@code plan read}
     * @return exit status: 0 done; 2 wrong use or an unreadable file, with one line on {@code err}
     */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        return PaperCommand.run(
                "plan read", args, out, err, source -> PlanJson.of(PlanReader.read(source, KnownAgencies.general())));
    }
}
