package vn.nhipcau.library.machine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking a machine.
 *
 * @param text with the codes of what was asked, null where nothing usable came
 * @param fault the key of the sentence that says why, empty where a text came
 * @param with what that sentence is told with
 */
public record MachineAnswer(@Nullable String text, String fault, List<String> with) {
    public MachineAnswer {
        with = List.copyOf(with);
    }

    static MachineAnswer of(String text) {
        return new MachineAnswer(text, "", List.of());
    }

    static MachineAnswer fault(String key, String... with) {
        return new MachineAnswer(null, key, List.of(with));
    }
}
