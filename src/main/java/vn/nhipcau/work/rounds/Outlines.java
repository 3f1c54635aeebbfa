package vn.nhipcau.work.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Choice;

/** Where outlines are kept. */
@Component
public class Outlines {
    private final JdbcClient jdbc;
    private final Sections sections;
    private final Trail trail;

    Outlines(JdbcClient jdbc, Sections sections, Trail trail) {
        this.jdbc = jdbc;
        this.sections = sections;
        this.trail = trail;
    }

    /** An outline in the list: of how many sections it is, how many rounds began with it. */
    public record Row(Outline outline, int sections, int rounds) {}

    /** What an outline says. */
    record Content(String title, @Nullable String note, List<Sections.Content> sections) {}

    public Optional<Outline> find(long id) {
        return jdbc.sql("select id, title, note, version from outline where id = :id")
                .param("id", id)
                .query(Outline.class)
                .optional();
    }

    public List<Row> list() {
        return jdbc.sql("""
                select o.*, (select count(*) from outline_section s where s.outline_id = o.id) as sections,
                       (select count(*) from reporting_round r where r.outline_id = o.id) as rounds
                from outline o order by o.title collate "vi-x-icu", o.id
                """)
                .query((row, number) -> new Row(
                        new Outline(
                                row.getLong("id"),
                                row.getString("title"),
                                row.getString("note"),
                                row.getInt("version")),
                        row.getInt("sections"),
                        row.getInt("rounds")))
                .list();
    }

    /** The kinds of activities that may fill a section. */
    List<Choice> kinds(Language language) {
        return jdbc.sql("select code as value, name_" + language.code() + """
                 as label, '' as note from activity_kind order by position
                """)
                .query(new SimplePropertyRowMapper<>(Choice.class))
                .list();
    }

    @Transactional
    public long add(Visitor visitor, Content content) {
        long id = jdbc.sql("insert into outline (title, note) values (:title, :note) returning id")
                .param("title", content.title())
                .param("note", content.note())
                .query(Long.class)
                .single();
        sections.replace(id, content.sections());
        trail.write(visitor, "outline.added", content.title(), "/outlines/" + id, null);
        return id;
    }

    /** Makes it that; false where someone changed it since that version was read. */
    @Transactional
    public boolean edit(Visitor visitor, Outline outline, int version, Content content) {
        Changes changes = changes(outline, content);
        int rows = jdbc.sql("""
                update outline set title = :title, note = :note, version = version + 1
                where id = :id and version = :version
                """)
                .param("title", content.title())
                .param("note", content.note())
                .param("id", outline.id())
                .param("version", version)
                .update();
        if (rows == 1) {
            sections.replace(outline.id(), content.sections());
            trail.write(visitor, "outline.changed", content.title(), outline.address(), changes.detail());
        }
        return rows == 1;
    }

    /** What an edit would change. */
    Changes changes(Outline outline, Content content) {
        List<Sections.Content> before = sections.ofOutline(outline.id()).stream()
                .map(s -> new Sections.Content(s.depth(), s.title(), s.hint(), s.kinds(), s.ownParagraph()))
                .toList();
        List<String> was = titles(before);
        List<String> is = titles(content.sections());
        return new Changes()
                .of("work.outline.title", outline.title(), content.title())
                .of("work.outline.note", outline.note(), content.note())
                .of("work.outline.gone", without(was, is), null)
                .of("work.outline.come", null, without(is, was))
                .of("work.outline.filled", null, filledAnew(before, content.sections()));
    }

    private static List<String> titles(List<Sections.Content> sections) {
        List<Marks> marks =
                Marks.of(sections.stream().map(Sections.Content::depth).toList());
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            titles.add(marks.get(i).full() + " " + sections.get(i).title());
        }
        return titles;
    }

    private static String without(List<String> these, List<String> those) {
        return String.join("; ", these.stream().filter(t -> !those.contains(t)).toList());
    }

    /** The sections that kept their place and title, but not their hint or what fills them. */
    private static String filledAnew(List<Sections.Content> before, List<Sections.Content> after) {
        List<String> was = titles(before);
        List<String> is = titles(after);
        return String.join(
                "; ",
                is.stream()
                        .filter(was::contains)
                        .filter(title -> !after.get(is.indexOf(title)).equals(before.get(was.indexOf(title))))
                        .toList());
    }
}
