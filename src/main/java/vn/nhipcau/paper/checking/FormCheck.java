package vn.nhipcau.paper.checking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.UnreadablePaper;

/**
 * A Word file held against Decree 30, laid out for a reader.
 *
 * @param law whose demands it stands under: where it is not the decree's, what differs is no fault
 * @param groups the parts of the paper that a rule looked at
 */
public record FormCheck(FormLaw law, List<Group> groups) {
    /** What was found in one part, faults first. */
    public record Group(FormPart part, List<Outcome> faults, List<Outcome> advice, List<Outcome> right) {
        static Group of(FormPart part, List<Outcome> outcomes) {
            return new Group(
                    part,
                    outcomes.stream().filter(Outcome::isFault).toList(),
                    outcomes.stream().filter(Outcome::isAdvice).toList(),
                    outcomes.stream()
                            .filter(outcome -> !outcome.isFault() && !outcome.isAdvice())
                            .toList());
        }

        boolean isEmpty() {
            return faults.isEmpty() && advice.isEmpty() && right.isEmpty();
        }
    }

    public FormCheck {
        groups = List.copyOf(groups);
    }

    /**
     * Looks at a .docx.
     *
     * @param fileName misnamed where its ending is that of another kind of file
     * @param issued the paper's date as the program knows it, null to go by the paper
     * @throws UnreadablePaper as {@link PaperCheck#check(byte[])}
     */
    public static FormCheck of(String fileName, byte[] file, @Nullable LocalDate issued) {
        Form form = PaperCheck.read(fileName, file);
        return new FormCheck(
                FormLaw.of(form, issued),
                Arrays.stream(FormPart.values())
                        .map(part -> Group.of(part, part.look(form).toList()))
                        .filter(group -> !group.isEmpty())
                        .toList());
    }

    public int faults() {
        return groups.stream().mapToInt(group -> group.faults().size()).sum();
    }

    public int advice() {
        return groups.stream().mapToInt(group -> group.advice().size()).sum();
    }

    public int right() {
        return groups.stream().mapToInt(group -> group.right().size()).sum();
    }

    /** Its groups with something to mend. */
    public List<Group> amiss() {
        return groups.stream()
                .filter(group -> !group.faults().isEmpty() || !group.advice().isEmpty())
                .toList();
    }
}
