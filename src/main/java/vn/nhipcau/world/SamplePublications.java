package vn.nhipcau.world;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.publications.Distribute;
import vn.nhipcau.library.publications.Handout;
import vn.nhipcau.library.publications.Handouts;
import vn.nhipcau.library.publications.KeepPublication;
import vn.nhipcau.library.publications.MoveStock;
import vn.nhipcau.library.publications.Movement;
import vn.nhipcau.library.publications.Print;
import vn.nhipcau.library.publications.Publication;
import vn.nhipcau.library.publications.Publications;
import vn.nhipcau.people.members.Members;

/** What the province printed, filmed and put up, with what came from the printer and who got it. */
@Component
class SamplePublications {
    private static final String EDITOR = "bien-tap.stttt";

    private final JdbcClient jdbc;
    private final Members members;
    private final Publications publications;
    private final KeepPublication keeping;
    private final Lists lists;

    SamplePublications(
            JdbcClient jdbc, Members members, Publications publications, KeepPublication keeping, Lists lists) {
        this.jdbc = jdbc;
        this.members = members;
        this.publications = publications;
        this.keeping = keeping;
        this.lists = lists;
    }

    void fill() {
        Visitor editor = members.credentials(EDITOR)
                .flatMap(found -> members.visitor(found.member(), Language.VI))
                .orElseThrow();
        Map<String, Publication> made = new HashMap<>();
        for (Table.Row row : Table.read("publications.csv")) {
            long id = keeping.add(editor, publication(editor, row));
            Publication one = publications.find(id).orElseThrow();
            made.put(one.title(), one);
            Typed.day(row.get("received")).ifPresent(day -> lists.receive(editor, one, day));
        }
        for (Table.Row row : Table.read("handouts.csv")) {
            lists.hand(editor, java.util.Objects.requireNonNull(made.get(row.get("publication"))), row, agency(row));
        }
    }

    private Publication publication(Visitor editor, Table.Row row) {
        return new Publication(
                0,
                row.get("kind"),
                row.get("title"),
                Integer.parseInt(row.get("year")),
                editor.agency(),
                "",
                extent(row),
                new Publication.Money(Long.valueOf(row.get("cost")), row.get("funds")),
                permit(row),
                cover(row.get("cover")),
                null,
                null,
                new Publication.Spot(
                        row.get("place"),
                        row.has("latitude") ? new BigDecimal(row.get("latitude")) : null,
                        row.has("longitude") ? new BigDecimal(row.get("longitude")) : null),
                row.get("note"),
                0,
                prints(row.list("prints")),
                List.of());
    }

    private static Publication.Extent extent(Table.Row row) {
        return new Publication.Extent(
                row.get("dimensions"),
                number(row.get("pages")),
                number(row.get("minutes")),
                row.has("area") ? new BigDecimal(row.get("area")) : null,
                number(row.get("faces")));
    }

    private static Publication.Permit permit(Table.Row row) {
        return new Publication.Permit(
                Typed.orNull(row.get("permit")),
                row.get("number"),
                Typed.day(row.get("day")).orElse(null),
                row.get("by"));
    }

    private static @Nullable Integer number(String cell) {
        return cell.isEmpty() ? null : (Integer) Integer.parseInt(cell);
    }

    /** Language, second language, title and copies, parted by equals signs. */
    private static List<Print> prints(List<String> cells) {
        List<Print> prints = new ArrayList<>();
        for (String cell : cells) {
            String[] parts = cell.split("=", -1);
            Integer copies = number(parts[3]);
            prints.add(new Print(0, parts[0], Typed.orNull(parts[1]), parts[2], copies == null ? 0 : copies));
        }
        return prints;
    }

    private @Nullable Long cover(String file) {
        return jdbc.sql("select id from media where file_name = :file")
                .param("file", file)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    private @Nullable Long agency(Table.Row row) {
        return row.get("kind").equals("AGENCY")
                ? jdbc.sql("select id from agency where agency_name_now(id) = :name")
                        .param("name", row.get("receiver"))
                        .query(Long.class)
                        .single()
                : null;
    }

    /** The copies of the sample: how many came, and where they went. */
    @Component
    static class Lists {
        private final MoveStock moves;
        private final Distribute distribution;
        private final Handouts handouts;

        Lists(MoveStock moves, Distribute distribution, Handouts handouts) {
            this.moves = moves;
            this.distribution = distribution;
            this.handouts = handouts;
        }

        void receive(Visitor editor, Publication one, LocalDate day) {
            one.prints().stream()
                    .filter(print -> print.copies() > 0)
                    .forEach(print -> moves.note(
                            editor,
                            one,
                            Movement.Kind.RECEIVED,
                            print.id(),
                            print.copies(),
                            day,
                            "Biên bản giao nhận"));
        }

        void hand(Visitor editor, Publication one, Table.Row row, @Nullable Long agency) {
            LocalDate day = Typed.day(row.get("day")).orElseThrow();
            boolean planned = row.get("state").equals("PLANNED");
            Map<Long, Integer> copies = new HashMap<>();
            for (String cell : row.list("copies")) {
                int equals = cell.lastIndexOf('=');
                copies.put(print(one, cell.substring(0, equals)), Integer.parseInt(cell.substring(equals + 1)));
            }
            Handout line = new Handout(
                    0,
                    Handout.Kind.valueOf(row.get("kind")),
                    agency,
                    row.get("receiver"),
                    day,
                    null,
                    null,
                    "",
                    1,
                    copies);
            long id = distribution.add(editor, one, line, planned ? null : day);
            if (row.get("state").equals("RECEIVED")) {
                Handout sent = handouts.of(one.id()).stream()
                        .filter(each -> each.id() == id)
                        .findFirst()
                        .orElseThrow();
                distribution.confirm(editor, one, sent, day.plusDays(6));
            }
        }

        private static long print(Publication one, String languages) {
            return one.prints().stream()
                    .filter(print -> String.join("=", print.languages()).equals(languages))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }
    }
}
