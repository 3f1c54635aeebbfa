package vn.nhipcau.library.publications;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.library.media.Media;
import vn.nhipcau.people.trail.TrailEntries;
import vn.nhipcau.work.activities.Activities;

/** The page of a publication with all that hangs on it. */
@Component
class PublicationPage {
    private final JdbcClient jdbc;
    private final PublicationKinds kinds;
    private final ContentLanguages languages;
    private final Media media;
    private final Activities activities;
    private final TrailEntries trail;

    PublicationPage(
            JdbcClient jdbc,
            PublicationKinds kinds,
            ContentLanguages languages,
            Media media,
            Activities activities,
            TrailEntries trail) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.languages = languages;
        this.media = media;
        this.activities = activities;
        this.trail = trail;
    }

    String of(Publication one, MovementForm form, Faults faults, Model model) {
        model.addAttribute("publication", one);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("kind", kind(one));
        model.addAttribute("permit", permit(one).orElse(null));
        model.addAttribute("languages", languages.all());
        model.addAttribute("cover", medium(one.cover()));
        model.addAttribute("file", medium(one.file()));
        Long activity = one.activity();
        model.addAttribute(
                "activity", activity == null ? null : activities.find(activity).orElse(null));
        model.addAttribute("editions", editions(one));
        model.addAttribute("history", trail.of(one.address()));
        return "library/publications/show";
    }

    private PublicationKind kind(Publication one) {
        return kinds.all().stream()
                .filter(kind -> kind.code().equals(one.kind()))
                .findFirst()
                .orElseGet(
                        () -> new PublicationKind(one.kind(), one.kind(), one.kind(), PublicationKind.Measure.PAGES));
    }

    private Optional<PermitKind> permit(Publication one) {
        return kinds.permits().stream()
                .filter(kind -> kind.code().equals(one.permit().kind()))
                .findFirst();
    }

    private vn.nhipcau.library.media.@Nullable Medium medium(@Nullable Long id) {
        return id == null ? null : media.find(id).orElse(null);
    }

    private List<Offered> editions(Publication one) {
        return jdbc.sql("""
                select p.edition_id, t.title from publication_edition p
                join edition_text t on t.edition_id = p.edition_id and t.language = 'vi'
                where p.publication_id = :id order by p.position, p.edition_id
                """)
                .param("id", one.id())
                .query((row, number) -> new Offered(row.getLong("edition_id"), row.getString("title")))
                .list();
    }
}
