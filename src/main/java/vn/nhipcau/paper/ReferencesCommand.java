package vn.nhipcau.paper;

import java.io.PrintStream;
import java.util.List;

/** {@code references FILE}: prints the documents that a paper cites. */
public final class ReferencesCommand {
    private ReferencesCommand() {}

    /**
     * Reads one file and prints what it says.
     *
     * @param args the words behind {@code references}
     * @return exit status: 0 done; 2 wrong use or an unreadable file, with one line on {@code err}
     */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        return PaperCommand.run(
                "references",
                args,
                out,
                err,
                source -> CitedJson.of(ReferenceReader.read(source, KnownAgencies.general())));
    }
}
