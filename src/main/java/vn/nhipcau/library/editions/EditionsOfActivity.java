package vn.nhipcau.library.editions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;
import vn.nhipcau.work.activities.Activity;
import vn.nhipcau.work.activities.Output;
import vn.nhipcau.work.activities.Outputs;

/** The editions that tell of an activity are what came out of it. */
@Component
class EditionsOfActivity implements Outputs {
    private static final String TOLD = """
            select e.id, case when :vi then k.vi_name else k.en_name end as kind, o.title, t.language, t.state,
                   case when :vi then l.vi_name else l.en_name end as language_name, t.shown is not null as open
            from edition e
            join edition_kind k on k.code = e.kind
            join edition_text o on o.edition_id = e.id and o.language = :original
            join edition_text t on t.edition_id = e.id
            join content_language l on l.code = t.language
            where e.activity_id = :activity and not e.dropped
            order by e.id desc, l.position, l.code
            """;

    private final JdbcClient jdbc;

    EditionsOfActivity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Offer> offer(Activity activity, Visitor visitor) {
        return May.everAct(visitor, Deed.WRITE_EDITIONS)
                ? Optional.of(new Offer("/editions/new?activity=" + activity.id(), "library.edition.tell"))
                : Optional.empty();
    }

    @Override
    public List<Output> of(long activity, Language reader) {
        Map<Long, Output> outputs = new LinkedHashMap<>();
        jdbc.sql(TOLD)
                .param("vi", reader == Language.VI)
                .param("original", ContentLanguage.ORIGINAL)
                .param("activity", activity)
                .query(row -> {
                    String address = "/editions/" + row.getLong("id");
                    EditionState state = EditionState.valueOf(row.getString("state"));
                    Output.Part part = new Output.Part(
                            address + "/texts/" + row.getString("language"),
                            row.getString("language"),
                            row.getString("language_name"),
                            state.shape(),
                            state.key(),
                            row.getBoolean("open"));
                    String title = row.getString("title");
                    Output one =
                            new Output(address, title.isBlank() ? "…" : title, row.getString("kind"), List.of(part));
                    outputs.merge(row.getLong("id"), one, EditionsOfActivity::joined);
                });
        return List.copyOf(outputs.values());
    }

    private static Output joined(Output one, Output other) {
        List<Output.Part> parts = new ArrayList<>(one.parts());
        parts.addAll(other.parts());
        return new Output(one.address(), one.title(), one.kind(), parts);
    }
}
