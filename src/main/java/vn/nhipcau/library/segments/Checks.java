package vn.nhipcau.library.segments;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a program can see in a translated sentence without understanding it. Nothing is changed, and nothing is refused. */
public final class Checks {
    private static final List<Function<Checked, List<Finding>>> ALL =
            List.of(CodeCheck::of, WordingCheck::of, NumberCheck::of, ScriptCheck::of, SurfaceCheck::of);

    private Checks() {}

    /** All findings, the gravest first; none where nothing has been written yet. */
    public static List<Finding> of(Checked sentence, MissingTerms... terms) {
        if (sentence.targetWords().isBlank()) {
            return List.of();
        }
        return Stream.concat(
                        ALL.stream().flatMap(check -> check.apply(sentence).stream()),
                        Stream.of(terms).flatMap(missing -> missing.in(sentence).stream()))
                .toList();
    }
}
