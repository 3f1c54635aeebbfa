package vn.nhipcau.journeys;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.journeys.Visits.Visit;
import vn.nhipcau.library.media.Drawn;
import vn.nhipcau.library.media.MakeRenditions;
import vn.nhipcau.library.media.MediaUses;
import vn.nhipcau.library.media.ReceiveMedium;
import vn.nhipcau.people.members.Members;

/** The pages of the library of media: a wall, one of each kind, what is said of it, its subtitles. */
final class MediaVisits {
    private static final String EDITOR = "bien-tap.stttt";
    private static final String TRANSLATOR = "dich-en.sngv";
    private static final String READER = "doc.tinhuy";

    private final Product product;

    MediaVisits(Product product) {
        this.product = product;
    }

    List<Visit> all() {
        String drawing = "/media/" + first("select min(id) from media where kind = 'DRAWING'");
        String closed =
                "/media/" + first("select max(id) from media where kind = 'DRAWING' and licensed_until is not null");
        long picture = receive("sông.jpg", Drawn.ofCamera(1500, 1000, 1, "visit"));
        long film = receive("phim.mp4", Drawn.film("visit"));
        product.bean(MakeRenditions.class).all();
        product.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            product.bean(Trail.class).writeByProgram("Thử", "media.described", "Thử", null);
            product.bean(MediaUses.class).keep("/media", "vi", "Đôi bờ Hiền Lương", true, Set.of(picture));
        });
        return List.of(
                new Visit("/media", "/media", EDITOR),
                new Visit("/media", "/media", READER),
                new Visit("/media", "/media?q=nothing-at-all", EDITOR),
                new Visit("/media", "/media?standing=EXPIRING&lacks=lo&kind=DRAWING", EDITOR),
                new Visit("/media/new", "/media/new", EDITOR),
                new Visit("/media/{id}", drawing, READER),
                new Visit("/media/{id}", closed, EDITOR),
                new Visit("/media/{id}", "/media/" + picture, EDITOR),
                new Visit("/media/{id}", "/media/" + film, EDITOR),
                new Visit("/media/{id}/edit", "/media/" + picture + "/edit", EDITOR),
                new Visit("/media/{id}/edit", "/media/" + film + "/edit", EDITOR),
                new Visit("/media/{id}/texts/{language}", "/media/" + picture + "/texts/en", TRANSLATOR),
                new Visit("/media/{id}/texts/{language}", "/media/" + film + "/texts/lo", EDITOR),
                new Visit("/media/{id}/subtitles/{language}", "/media/" + film + "/subtitles/lo", EDITOR));
    }

    private long first(String sql) {
        return product.sql().sql(sql).query(Long.class).single();
    }

    private long receive(String name, byte[] bytes) {
        Members members = product.bean(Members.class);
        Visitor editor = members.credentials(EDITOR)
                .flatMap(found -> members.visitor(found.member(), Language.VI))
                .orElseThrow();
        try (StoredFiles.Arrived arrived =
                Objects.requireNonNull(product.bean(StoredFiles.class)).arrive(new ByteArrayInputStream(bytes))) {
            return product.bean(ReceiveMedium.class)
                    .receive(editor, name, arrived)
                    .medium()
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
