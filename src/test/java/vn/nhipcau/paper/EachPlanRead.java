package vn.nhipcau.paper;

import java.util.List;

/** Reads one file after the other as the command does, and says each exit status. */
final class EachPlanRead {
    private EachPlanRead() {}

    public static void main(String[] files) {
        for (String file : files) {
            System.err.flush();
            System.out.println(PlanReadCommand.run(List.of(file), System.out, System.err));
        }
    }
}
