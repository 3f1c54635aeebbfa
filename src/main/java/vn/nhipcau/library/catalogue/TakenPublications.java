package vn.nhipcau.library.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;

/** Publications as files to be taken: the file that is kept with each, under that file's own rights. */
@Component
class TakenPublications {
    private final JdbcClient jdbc;
    private final CatalogueRows rows;
    private final TakenMedia media;

    TakenPublications(JdbcClient jdbc, CatalogueRows rows, TakenMedia media) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.media = media;
    }

    /** Puts its file among those taken, or says why there is none. */
    List<String> take(PrepareTaking.Asked asked, Visitor visitor, Text text, List<Taking.Taken> files) {
        Optional<Long> file = jdbc.sql("select file_id from publication where id = :id and file_id is not null")
                .param("id", asked.key().id())
                .query(Long.class)
                .optional();
        if (file.isEmpty()) {
            return List.of(text.get("library.taking.left.NO_FILE"));
        }
        ItemKey key = new ItemKey(ItemKey.Source.MEDIUM, file.get());
        CatalogueItem item = rows.of(List.of(key), text.language()).get(key);
        return media.take(
                new PrepareTaking.Asked(asked.number(), key, asked.called(), asked.note(), item), visitor, text, files);
    }
}
