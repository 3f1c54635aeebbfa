package vn.nhipcau;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.nhipcau.people.Role;

/** The table in docs/who-may-what.md. */
final class RouteTable {
    private static final List<Role> ROLES = List.of(
            Role.ADMINISTRATOR,
            Role.LEAD_OFFICE,
            Role.FOCAL_PERSON,
            Role.LEADER,
            Role.READER,
            Role.EDITOR,
            Role.TRANSLATOR);

    private RouteTable() {}

    /** Who may use a route: each always, only for the own agency, or not. */
    enum Answer {
        YES,
        OWN,
        NO
    }

    /**
     * A row.
     *
     * @param route verb and path
     * @param nobody what a person not signed in may
     */
    record Row(String route, Map<Role, Answer> answers, Answer nobody) {
        boolean allows(Role role, boolean own) {
            Answer answer = answers.get(role);
            return answer == Answer.YES || (answer == Answer.OWN && own);
        }
    }

    static List<Row> read() {
        return Sources.read(Path.of("docs", "who-may-what.md"))
                .lines()
                .filter(line -> line.startsWith("| GET") || line.startsWith("| POST"))
                .map(RouteTable::row)
                .toList();
    }

    private static Row row(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        Map<Role, Answer> answers = new TreeMap<>();
        for (int i = 0; i < ROLES.size(); i++) {
            answers.put(ROLES.get(i), answer(cells.get(3 + i)));
        }
        return new Row(
                cells.get(1) + " " + cells.get(2).replace("`", ""), answers, answer(cells.get(3 + ROLES.size())));
    }

    private static Answer answer(String cell) {
        return switch (cell) {
            case "yes" -> Answer.YES;
            case "own" -> Answer.OWN;
            case "no" -> Answer.NO;
            default -> throw new IllegalStateException("neither yes nor own nor no: " + cell);
        };
    }
}
