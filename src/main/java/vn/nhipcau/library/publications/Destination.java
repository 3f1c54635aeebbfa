package vn.nhipcau.library.publications;

import java.util.Arrays;
import java.util.List;

/**
 * Where copies went: receivers of one kind taken together.
 *
 * @param given copies that were sent
 * @param planned copies that are not sent yet
 */
public record Destination(Handout.Kind kind, int receivers, int given, int planned) {
    /** Of each kind of receiver that the list has. */
    static List<Destination> of(List<Handout> lines) {
        return Arrays.stream(Handout.Kind.values())
                .map(kind -> of(
                        kind, lines.stream().filter(line -> line.kind() == kind).toList()))
                .filter(one -> one.receivers() > 0)
                .toList();
    }

    private static Destination of(Handout.Kind kind, List<Handout> lines) {
        int given = lines.stream()
                .filter(line -> line.sentOn() != null)
                .mapToInt(Handout::total)
                .sum();
        int all = lines.stream().mapToInt(Handout::total).sum();
        return new Destination(kind, lines.size(), given, all - given);
    }

    /** How many of all, sent or planned. */
    public int all() {
        return given + planned;
    }
}
