package vn.nhipcau.library.publications;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.work.activities.Activities;

/** The form of a publication with what it offers to choose from. */
@Component
class PublicationFormPage {
    private final JdbcClient jdbc;
    private final PublicationKinds kinds;
    private final ContentLanguages languages;
    private final Activities activities;

    PublicationFormPage(JdbcClient jdbc, PublicationKinds kinds, ContentLanguages languages, Activities activities) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.languages = languages;
        this.activities = activities;
    }

    String of(@Nullable Publication one, PublicationForm form, Faults faults, Model model) {
        model.addAttribute("publication", one);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("kinds", kinds.all());
        model.addAttribute("permits", kinds.permits());
        model.addAttribute("languages", languages.all());
        model.addAttribute("covers", media("m.kind in ('PICTURE', 'DRAWING')", form.cover()));
        model.addAttribute("files", media("m.kind in ('PDF', 'FILM', 'SOUND')", form.file()));
        model.addAttribute("editions", editions(form.ticked()));
        Long activity = form.activity();
        model.addAttribute(
                "activity", activity == null ? null : activities.find(activity).orElse(null));
        return "library/publications/edit";
    }

    /** The newest, and the one that was chosen before. */
    private List<Offered> media(String condition, @Nullable Long chosen) {
        return jdbc.sql("""
                select m.id, coalesce(nullif(t.title, ''), m.file_name) as title
                from media m left join media_text t on t.media_id = m.id and t.language = 'vi'
                where m.id = :chosen or (m.withdrawn_at is null and %s)
                order by m.id desc limit 200
                """.replace("%s", condition))
                .param("chosen", chosen)
                .query((row, number) -> new Offered(row.getLong("id"), row.getString("title")))
                .list();
    }

    /** Those that were ticked before the others, the newest first. */
    private List<Offered> editions(List<Long> ticked) {
        return jdbc.sql("""
                select e.id, t.title from edition e join edition_text t on t.edition_id = e.id and t.language = 'vi'
                where not e.dropped and t.title <> ''
                order by e.id = any(:ticked) desc, e.id desc limit 100
                """)
                .param("ticked", ticked.toArray(Long[]::new))
                .query((row, number) -> new Offered(row.getLong("id"), row.getString("title")))
                .list();
    }
}
